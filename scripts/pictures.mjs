import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { officeOnline } from "./content-security-policy.mjs";
import { serve } from "./serve.mjs";

/** Takes the README's pictures from the running product; build first. */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { address, close } = await serve([here("../dist")], 0);
const browser = await chromium.launch({
  executablePath: process.env.CHROME ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage({
  locale: "th-TH",
  viewport: { width: 1280, height: 760 },
});
await page.goto(address);
const pane = page.frameLocator("#pane iframe");
await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
await pane.getByRole("tab", { name: "ตรวจ" }).click();
await pane.getByRole("heading", { name: "ความพร้อมส่ง" }).waitFor();
await page.evaluate(() => window.workbench.host.idle());
await page.screenshot({ path: here("../docs/workbench.png") });
await page.screenshot({
  path: here("../docs/installed.png"),
  clip: { x: 0, y: 0, width: 1280, height: 330 },
});
await pane.getByRole("tab", { name: "เผยแพร่" }).click();
await pane.getByRole("group", { name: "ตัวอย่างหน้าแรก" }).waitFor();
await page.evaluate(() => window.workbench.host.idle());
await page.screenshot({ path: here("../docs/documents.png") });
await pane.getByRole("button", { name: "สร้างฉบับเผยแพร่" }).click();
await pane.getByText("สร้างแผ่นงาน “ฉบับเผยแพร่” แล้ว", { exact: false }).waitFor();
await page.evaluate(() => window.workbench.host.idle());
await page.screenshot({ path: here("../docs/publish.png") });

// The pane where no Excel shows it: Microsoft's library says so, and nothing else.
const outside = await browser.newPage({ locale: "th-TH", viewport: { width: 640, height: 400 } });
await outside.route(officeOnline, (route) =>
  route.fulfill({
    contentType: "text/javascript",
    body: 'window.Office = { HostType: { Excel: "Excel" }, context: {}, onReady: () => Promise.resolve({ host: null }) };',
  }),
);
await outside.goto(new URL("taskpane.html", address).href);
await outside.getByRole("heading", { name: "หน้านี้ใช้งานภายใน Excel" }).waitFor();
await outside.screenshot({ path: here("../docs/outside.png") });

const context = await browser.newContext({
  locale: "th-TH",
  viewport: { width: 1280, height: 1000 },
  permissions: ["clipboard-read", "clipboard-write"],
});
const scores = await context.newPage();
await scores.goto(address);
const step = scores.frameLocator("#pane iframe");
await step.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
await step.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
await step.getByRole("tab", { name: "คะแนน" }).click();
const table = readFileSync(here("../test/samples/scores/88-items.tsv"), "utf8");
await scores.evaluate((text) => window.navigator.clipboard.writeText(text), table);
await step.getByRole("textbox", { name: "ตารางคะแนน" }).press("Control+V");
await step.getByRole("button", { name: "ใส่คะแนนลงสมุดงาน" }).click();
await step.getByText("ใส่คะแนน 88 ข้อแล้ว").waitFor();
await step.getByRole("button", { name: "ปิดข้อความ" }).click();
await scores.evaluate(() => window.workbench.host.idle());
await scores.screenshot({ path: here("../docs/scores.png") });

const checking = await browser.newPage({
  locale: "th-TH",
  viewport: { width: 1280, height: 1000 },
});
await checking.goto(address);
const check = checking.frameLocator("#pane iframe");
await check.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
await check.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
// What people get wrong: a department's first letter, a step's number.
await checking.evaluate(() => {
  const sheet = window.workbench.grid.getActiveWorkbook().getActiveSheet();
  sheet.getRange("E8").setValue("ผทบ.");
  sheet.getRange("E10").setValue("ผอก. / ฝขท.");
});
await check.getByText("ผ่าน 3 จาก 6 แถว").first().waitFor();
await check.getByRole("tab", { name: "ตรวจ" }).click();
await check.getByRole("button", { name: "ทำเครื่องหมายในแผ่นงาน" }).click();
await check.getByRole("button", { name: "ล้างเครื่องหมาย" }).waitFor();
await check.getByText("แถวที่ผ่าน", { exact: false }).scrollIntoViewIfNeeded();
await check.getByRole("heading", { name: "ความพร้อมส่ง" }).scrollIntoViewIfNeeded();
await checking.evaluate(() => window.workbench.host.idle());
await checking.screenshot({ path: here("../docs/check.png") });
await checking.close();
await browser.close();
close();
