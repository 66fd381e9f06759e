import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "./serve.mjs";

/** Takes the README's picture from the running product; build first. */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { address, close } = await serve(here("../dist"), 0);
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
await pane.getByText("ครบ 5 จาก 6 แถว").waitFor();
await page.evaluate(() => window.workbench.host.idle());
await page.screenshot({ path: here("../docs/workbench.png") });
await browser.close();
close();
