import { readFileSync } from "node:fs";
import path from "node:path";
import { packedOnce } from "../support/packaged";
import { describeJourney, picture } from "./browser";
import { expectAccessible, setStage } from "./stage";
import type { Workbench } from "./workbench";

const scores = readFileSync(path.join(__dirname, "../samples/scores/88-items.tsv"), "utf8");

describeJourney("what an agency installs, on a server with its policy as a header", () => {
  let site: string;
  beforeAll(() => {
    site = path.join(packedOnce(), "site");
  });
  const onStage = setStage(() => ({ site }));
  let workbench: Workbench;
  let asked: string[];
  beforeEach(() => {
    workbench = onStage();
    asked = [];
    workbench.page.on("request", (request) => asked.push(request.url()));
  });

  test("goes through every step and every ribbon button, and asks for nothing but its own files and office.js", async () => {
    const { pane, page } = workbench;
    const press = (name: string) =>
      page.getByRole("toolbar").getByRole("button", { name, exact: true }).click();
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
    await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    await workbench.grid.goTo("D8");
    await workbench.step("กรอก");
    await pane.getByRole("textbox", { name: "มาตรการ/กิจกรรม" }).waitFor();
    await pane.getByRole("tab", { name: "คะแนน" }).click();
    await pane.getByRole("textbox", { name: "ตารางคะแนน" }).focus();
    await workbench.paste(scores);
    await pane.getByRole("button", { name: "ใส่คะแนนลงสมุดงาน" }).click();
    await pane.getByText("ใส่คะแนน 88 ข้อแล้ว").waitFor();
    await press("เปิดรายงาน");
    await pane.getByRole("heading", { name: "ความพร้อมส่ง" }).waitFor();
    await workbench.step("ตั้งค่า");
    await pane.getByRole("button", { name: "ปรับปรุงแบบฟอร์ม", exact: true }).click();
    await pane.getByLabel("ชื่อหน่วยงาน").waitFor();
    await press("ข้อถัดไป");
    await page.locator('iframe[src*="commands"]').waitFor({ state: "detached" });
    await pane.getByRole("tab", { name: "เผยแพร่" }).click();
    await pane.getByRole("button", { name: "สร้างฉบับเผยแพร่" }).click();
    await pane.getByText("สร้างแผ่นงาน “ฉบับเผยแพร่” แล้ว", { exact: false }).waitFor();
    await expectAccessible(workbench);
    await picture(page, "40-packaged");

    const own = new URL(page.url()).origin;
    const elsewhere = asked.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(own));
    expect(new Set(elsewhere)).toEqual(
      new Set(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]),
    );
    // A breach of the policy is a complaint, and the stage ends no test with one.
    expect(workbench.complaints).toEqual([]);
  });

  test("lets in the frame in which office.js asks whether an agency's own Excel server is trusted", async () => {
    const { pane, page, paneFrame } = workbench;
    const question = "https://appsforoffice.microsoft.com/lib/1/hosted/AgaveErrorUX/index.html";
    await page.route(question, (route) =>
      route.fulfill({ contentType: "text/html", body: "<p>trusted?</p>" }),
    );
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).waitFor();
    await paneFrame.evaluate((address) => {
      const frame = document.createElement("iframe");
      frame.src = address;
      document.body.append(frame);
    }, question);
    await pane.frameLocator("iframe").getByText("trusted?").waitFor();
  });

  test("the policy has teeth: what is inline or from elsewhere is refused, and noticed", async () => {
    const { pane, paneFrame, complaints } = workbench;
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).waitFor();
    await paneFrame.evaluate(() => {
      const script = document.createElement("script");
      script.src = "https://example.com/spy.js";
      const page = document.createElement("iframe");
      page.src = "https://example.com/spy.html";
      document.head.append(script);
      document.body.append(page);
    });
    await paneFrame.evaluate(() => {
      document.body.setAttribute("onclick", "document.title = 'inline'");
      document.body.click();
    });
    await paneFrame.evaluate(() => fetch("https://example.com/").catch(() => undefined));
    expect(complaints.join("\n")).toMatch(/spy\.js[^]*script-src/);
    expect(complaints.join("\n")).toMatch(/connect-src/);
    expect(complaints.join("\n")).toMatch(/example\.com[^]*frame-src/);
    expect(complaints.join("\n")).toMatch(/inline event handler/);
    expect(await paneFrame.title()).not.toBe("inline");
    complaints.length = 0;
  });
});
