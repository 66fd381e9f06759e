import { wordPaste } from "../samples/word-paste";
import { describeJourney, picture } from "./browser";
import { fileOf } from "./file-of";
import { expectAccessible, setStage } from "./stage";
import type { Workbench } from "./workbench";

/** What Excel refuses with, and what a person reads then. */
const refusals = [
  ["ReadOnly", "สมุดงานนี้เปิดแบบอ่านอย่างเดียว"],
  ["AccessDenied", "แผ่นงานถูกป้องกันไว้"],
  ["InactiveWorkbook", "กำลังใช้งานสมุดงานอื่นอยู่"],
  ["InvalidSelection", "กำลังใช้งานสมุดงานอื่นอยู่"],
  ["MergedRangeConflict", "มีเซลล์ที่ผสานกันขวางอยู่"],
  ["FilteredRangeConflict", "มีตัวกรองซ่อนบางแถวอยู่"],
  ["NonBlankCellOffSheet", "แผ่นงานไม่มีที่ว่างพอสำหรับแถวใหม่"],
  ["ItemNotFound", "ไม่พบแผ่นงานหรือเซลล์นี้แล้ว"],
  ["RequestPayloadSizeLimitExceeded", "แผ่นงานใหญ่เกินกว่าจะอ่านได้ในครั้งเดียว"],
  ["NotImplemented", "Excel รุ่นนี้ยังทำสิ่งนี้ไม่ได้"],
  ["GeneralException", "Excel ทำรายการนี้ไม่สำเร็จ"],
] as const;

describeJourney("an Excel that will not have it", () => {
  const onStage = setStage();
  let workbench: Workbench;
  beforeEach(async () => {
    workbench = onStage();
    await workbench.openFile("รายงาน.xlsx", await fileOf(wordPaste));
    await workbench.pane.getByText("ผ่าน 1 จาก 5 แถว").first().waitFor();
  });
  const fix = () =>
    workbench.pane
      .getByRole("button", { name: /^(แก้|เปลี่ยน)เป็น/ })
      .first()
      .click();
  const texts = () =>
    Promise.all(["D6", "D13", "D15", "D16"].map((cell) => workbench.grid.cellText(cell)));
  const close = () => workbench.pane.getByRole("button", { name: "ปิดข้อความ" }).click();

  test("each refusal is a sentence with a way on, and nothing has changed", async () => {
    const { pane, page } = workbench;
    const before = await texts();
    for (const [code, sentence] of refusals) {
      await page.evaluate((refused) => {
        if (window.workbench) window.workbench.host.play.refusesChanges = refused;
      }, code);
      await fix();
      await pane.getByText(sentence).waitFor();
      // Nothing is offered to take back, since nothing was done.
      expect(await pane.getByRole("button", { name: "ย้อนกลับ" }).count()).toBe(0);
      expect(await texts()).toEqual(before);
      if (code === "ReadOnly") {
        await picture(page, "30-read-only");
        await expectAccessible(workbench);
      }
      await close();
    }
    await page.evaluate(() => {
      if (window.workbench) window.workbench.host.play.refusesChanges = null;
    });
    await fix();
    await pane.getByText("แก้แล้ว 1 เซลล์").first().waitFor();
    expect(await texts()).not.toEqual(before);
  });

  test("a protected sheet is named before anything is written, on it or beside it", async () => {
    const { pane, page } = workbench;
    await page.evaluate(() => window.workbench?.host.play.protectedSheets.add("Sheet1"));
    const before = await texts();
    await fix();
    await pane.getByText("แผ่นงานถูกป้องกันไว้").waitFor();
    await close();
    await pane.getByRole("button", { name: "ทำเครื่องหมายในแผ่นงาน" }).click();
    await pane.getByText("แผ่นงานถูกป้องกันไว้").waitFor();
    expect(await texts()).toEqual(before);
    expect(await workbench.grid.sheetNames()).toEqual(["Sheet1"]);
  });

  test("while a cell is being typed in, a click waits and says how to go on; then it goes on", async () => {
    const { pane, page } = workbench;
    await page.evaluate(() => {
      if (window.workbench) window.workbench.host.play.cellEditMode = true;
    });
    await fix();
    await pane.getByText("คลิกที่เซลล์นั้นแล้วกด Enter").waitFor();
    await picture(page, "31-cell-edit");
    await page.evaluate(() => {
      if (window.workbench) window.workbench.host.play.cellEditMode = false;
    });
    await pane.getByText("แก้แล้ว 1 เซลล์").first().waitFor();
    await pane.getByText("คลิกที่เซลล์นั้นแล้วกด Enter").waitFor({ state: "detached" });
  });

  test("a choice from a dropdown that Excel raises no event for is seen at the next look", async () => {
    const { pane, page } = workbench;
    await workbench.step("ตั้งค่า");
    await pane.getByRole("button", { name: "สร้างแบบฟอร์ม" }).click();
    await pane.getByRole("button", { name: "สร้างแบบฟอร์ม" }).click();
    await pane.getByText("คัดลอก 5 แถวไปแผ่นงาน").waitFor();
    await workbench.step("ตรวจ");
    await workbench.grid.typeInto("E7", "ฝขท.");
    const unknown = pane.getByText("“ฝขท.” ไม่อยู่ในรายชื่อฝ่าย", { exact: false }).first();
    await unknown.waitFor();
    await page.evaluate(() => {
      const host = window.workbench?.host;
      if (!host) return;
      host.play.dropdownPicksAreSilent = true;
      host.pickFromDropdown("รายงาน ITA", "E7", "ฝทบ.");
    });
    await pane.getByRole("button", { name: "ตรวจความครบถ้วน" }).click();
    await unknown.waitFor({ state: "detached" });
  });

  test("text from a workbook is shown as it is, and never becomes part of the page", async () => {
    const { pane, page } = workbench;
    const text = '<img src=x onerror="document.title=1">';
    await workbench.grid.typeInto("D15", text);
    await workbench.grid.typeInto("A2", "ของ <i>สำนักงาน</i> ประจำปีงบประมาณ พ.ศ.2566");
    await workbench.step("ตั้งค่า");
    await pane.getByText("<i>สำนักงาน</i>").first().waitFor();
    await workbench.step("ตรวจ");
    // As a department that is not in the directory.
    await pane.getByText("“<img", { exact: false }).first().waitFor();
    expect(await pane.locator('img[src="x"]').count()).toBe(0);
    expect(await page.title()).not.toBe("1");
  });

  test("a report's sheet that is renamed and moved is still the report", async () => {
    const { pane, page } = workbench;
    await page.evaluate(() => {
      const workbook = window.workbench?.grid.getActiveWorkbook();
      workbook?.getActiveSheet().setName("รายงานฉบับส่ง");
      workbook?.insertSheet("หน้าแรก");
    });
    await page.evaluate(() => {
      const workbook = window.workbench?.grid.getActiveWorkbook();
      const report = workbook?.getSheetByName("รายงานฉบับส่ง");
      if (report) workbook?.setActiveSheet(report);
    });
    await workbench.step("ตั้งค่า");
    await pane.getByText("แผ่นงาน “รายงานฉบับส่ง”").waitFor();
    await workbench.step("ตรวจ");
    await fix();
    await pane.getByText("แก้แล้ว 1 เซลล์").first().waitFor();
  });
});
