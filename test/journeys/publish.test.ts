import AxeBuilder from "@axe-core/playwright";
import { readReportFile } from "../../src/files/read-report-file";
import { bookOf } from "../../src/report/book/book";
import { describeJourney, picture } from "./browser";
import { expectAccessible, expectTouchable, setStage } from "./stage";
import { bytesOf } from "./workbench";

describeJourney("publishing the report", () => {
  const onStage = setStage();

  const openPublishing = async () => {
    const workbench = onStage();
    const { pane } = workbench;
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
    await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    await pane.getByRole("tab", { name: "เผยแพร่" }).click();
    return { ...workbench, workbench, step: pane.getByRole("region", { name: "เผยแพร่" }) };
  };

  test("makes a sheet in the published form, and the report stays what is checked", async () => {
    const workbench = onStage();
    const { pane, page } = workbench;
    const publishing = pane.getByRole("tab", { name: "เผยแพร่" });
    const step = pane.getByRole("region", { name: "เผยแพร่" });
    await publishing.click();
    await step.getByText("ยังไม่มีแถวในรายงานให้เผยแพร่", { exact: false }).waitFor();
    expect(await step.getByRole("button").count()).toBe(0);
    await workbench.step("ตั้งค่า");
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
    await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    await publishing.click();
    await step.getByText("ยังมีข้อที่ต้องแก้ 1 ข้อ", { exact: false }).waitFor();
    await expectTouchable(workbench);
    await workbench.tabTo(step.getByRole("button", { name: "สร้างฉบับเผยแพร่" }));
    await page.keyboard.press("Enter");
    await step.getByText("สร้างแผ่นงาน “ฉบับเผยแพร่” แล้ว มี 6 แถว", { exact: false }).waitFor();
    expect(await workbench.grid.cellText("B7")).toBe(
      "i8 กระบวนการงบประมาณ (การมีส่วนร่วม) (73.10 คะแนน)",
    );
    await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    await picture(page, "22-published");
    await expectAccessible(workbench);
  });

  test("makes each file with one click, and what is in it is the report", async () => {
    const { page, step, workbench } = await openPublishing();
    const made = async (format: RegExp) => {
      const download = page.waitForEvent("download");
      await workbench.tabTo(step.getByRole("button", { name: format }));
      await page.keyboard.press("Enter");
      const file = await download;
      await step.getByText(`สร้าง “${file.suggestedFilename()}” แล้ว`, { exact: false }).waitFor();
      return { name: file.suggestedFilename(), bytes: await bytesOf(file) };
    };
    const word = await made(/Word/);
    expect(word.name).toMatch(/^รายงาน ITA 2566 .*\(ร่าง\)\.docx$/);
    const { report } = bookOf(await readReportFile(word.bytes, word.name));
    expect(report?.rows.map(({ codes }) => codes.join(" "))).toEqual([
      "i8",
      "i18",
      "i19 i20",
      "e6 e7",
      "O13",
      "",
    ]);
    const web = await made(/หน้าเว็บ/);
    expect(web.bytes.toString()).toContain("<h1>รายงานผลการดำเนินการ");
    const csv = await made(/\.csv/);
    expect(csv.bytes.toString()).toContain("i19 i20");
    const json = await made(/\.json/);
    expect(JSON.parse(json.bytes.toString())).toMatchObject({ fiscalYear: 2566, draft: true });
    await picture(page, "23-documents");
    await expectAccessible(workbench);
    // The page that goes on the website, as a browser shows it, on a phone.
    await page.setViewportSize({ width: 360, height: 740 });
    await page.setContent(web.bytes.toString());
    await picture(page, "24-web-page");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
  });

  test("makes the plan of the same workbook, once its columns are there", async () => {
    const { page, pane, step, workbench } = await openPublishing();
    await step.getByRole("combobox", { name: "เอกสารที่จะสร้าง" }).click();
    await pane.getByRole("option", { name: "แผนมาตรการ (ต้นปี)" }).click();
    await step.getByText("แผนมีช่องระยะเวลาและการกำกับติดตาม", { exact: false }).waitFor();
    await step.getByRole("button", { name: "เพิ่มช่องของแผน" }).click();
    await workbench.grid.cellShows("I4", "ระยะเวลาดำเนินการ");
    await step.getByText("แผนมีช่องระยะเวลาและการกำกับติดตาม").waitFor({ state: "detached" });
    await workbench.grid.typeInto("I7", "ต.ค. 2565 - มี.ค. 2566");
    const cover = step.getByRole("group", { name: "ตัวอย่างหน้าแรก" });
    await cover.getByText("มาตรการส่งเสริมคุณธรรม").waitFor();
    await picture(page, "26-plan");
    await expectAccessible(workbench);
    const download = page.waitForEvent("download");
    await step.getByRole("button", { name: /หน้าเว็บ/ }).click();
    const made = await download;
    expect(made.suggestedFilename()).toMatch(/^แผนมาตรการ ITA 2566 .*\.html$/);
    expect((await bytesOf(made)).toString()).toContain("ต.ค. 2565 - มี.ค. 2566");
  });

  test("shows the first page as it will be, and keeps who signs in the workbook", async () => {
    const { page, pane, step, workbench } = await openPublishing();
    const cover = step.getByRole("group", { name: "ตัวอย่างหน้าแรก" });
    await cover.getByText("ร่าง", { exact: true }).waitFor();
    await step.getByRole("button", { name: "ผู้จัดทำ ผู้ลงนาม ตัวเลข และส่วนที่เพิ่ม" }).click();
    await step.getByLabel("ฝ่ายที่จัดทำ (แสดงบนปก)").fill("ฝ่ายทรัพยากรบุคคล");
    await cover.getByText("ฝ่ายทรัพยากรบุคคล").waitFor();
    await step.getByRole("button", { name: "เก็บไว้ในสมุดงาน" }).click();
    await step.getByText("เก็บไว้แล้ว", { exact: true }).waitFor();
    await picture(page, "25-signing");
    await expectAccessible(workbench);
    const saved = await workbench.save();
    await workbench.openFile("อีกครั้ง.xlsx", saved);
    await pane.getByRole("tab", { name: "เผยแพร่" }).click();
    await cover.getByText("ฝ่ายทรัพยากรบุคคล").waitFor();
  });

  test("puts the result of the assessment before the report, where it is wanted", async () => {
    const { page, step, pane, workbench } = await openPublishing();
    await workbench.step("คะแนน");
    await pane.getByLabel("ตารางคะแนน").fill("รหัส\tคะแนน\ni8\t73.10\ni1\t91.00\nO13\t0");
    await pane.getByRole("button", { name: "อ่านที่พิมพ์" }).click();
    await pane.getByRole("button", { name: "ใส่คะแนนลงสมุดงาน" }).click();
    await pane.getByText("IIT ต่ำกว่าเกณฑ์ 1 จาก 2 ข้อ").waitFor();
    await pane.getByRole("tab", { name: "เผยแพร่" }).click();
    await step.getByRole("button", { name: "ผู้จัดทำ ผู้ลงนาม ตัวเลข และส่วนที่เพิ่ม" }).click();
    await step.getByRole("checkbox", { name: /ผลการประเมิน/ }).check();
    await step.getByRole("checkbox", { name: /ข้อที่รับทราบแล้ว/ }).check();
    await expectAccessible(workbench);
    await picture(page, "27-parts");
    const download = page.waitForEvent("download");
    await step.getByRole("button", { name: /หน้าเว็บ/ }).click();
    const web = (await bytesOf(await download)).toString();
    await step.getByText("เอกสารนี้ไม่มีหน้าข้อที่รับทราบแล้ว", { exact: false }).waitFor();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.setContent(web);
    await page.getByRole("row", { name: /^i8 .* 73\.10$/ }).waitFor();
    await page.getByRole("img", { name: /ตัวชี้วัด/ }).waitFor();
    await picture(page, "28-analysis");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
