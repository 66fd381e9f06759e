import { wordPaste } from "../samples/word-paste";
import { describeJourney, picture } from "./browser";
import { fileOf } from "./file-of";
import { expectAccessible, setStage } from "./stage";
import type { Workbench } from "./workbench";

jest.setTimeout(120_000);

describeJourney("the buttons on Excel's ribbon, as the manifest has them", () => {
  const onStage = setStage();
  let workbench: Workbench;
  beforeEach(() => {
    workbench = onStage();
  });
  const press = (name: string) =>
    workbench.page.getByRole("toolbar").getByRole("button", { name, exact: true }).click();

  test("lay out opens the form, and check shows what came of it, in the same pane", async () => {
    const { pane, page } = workbench;
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
    await pane.getByText("ครบ 5 จาก 6 แถว").first().waitFor();
    await press("จัดวาง");
    await pane.getByLabel("ชื่อหน่วยงาน").waitFor();
    await expectAccessible(workbench);
    await press("ตรวจ");
    await pane.getByText("ยังส่งไม่ได้: ต้องแก้ 1 ข้อ").waitFor();
    expect(await pane.getByLabel("ชื่อหน่วยงาน").count()).toBe(0);
    await picture(page, "20-ribbon-check");
    await press("เปิดรายงาน");
    await pane.getByText("ครบ 5 จาก 6 แถว").first().waitFor();
  });

  test("publish makes a sheet in the published form, and the report stays what is checked", async () => {
    const { pane, page } = workbench;
    await press("เผยแพร่");
    await pane.getByText("ยังไม่มีแถวในรายงานให้เผยแพร่", { exact: false }).waitFor();
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
    await pane.getByText("ครบ 5 จาก 6 แถว").first().waitFor();
    await press("เผยแพร่");
    const section = pane.getByRole("region", { name: "ฉบับเผยแพร่" });
    await section.getByText("ยังมีข้อที่ต้องแก้ 1 ข้อ", { exact: false }).waitFor();
    expect(await section.evaluate((element) => element.matches(":focus"))).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await section.getByText("สร้างแผ่นงาน “ฉบับเผยแพร่” แล้ว มี 6 แถว", { exact: false }).waitFor();
    expect(await workbench.cellText("B7")).toBe("i8 กระบวนการงบประมาณ (การมีส่วนร่วม) (73.10 คะแนน)");
    await pane.getByText("แผ่นงาน “รายงาน ITA”").first().waitFor();
    await picture(page, "22-published");
    await expectAccessible(workbench);
  });

  test("a file that will not keep the report is told of before work goes into it", async () => {
    const { pane, page } = workbench;
    for (const [ending, sentence] of [
      ["csv", "เก็บได้แผ่นงานเดียวและไม่มีรูปแบบ"],
      ["xls", "รูปแบบเก่า (.xls)"],
    ] as const) {
      await page.evaluate((name) => {
        if (window.workbench) window.workbench.host.play.fileEnding = name;
      }, ending);
      await press("เปิดรายงาน");
      await pane.getByText(sentence, { exact: false }).waitFor();
    }
    await pane.getByText("บันทึกเป็น", { exact: false }).waitFor();
    await picture(page, "23-old-file");
    await expectAccessible(workbench);
  });

  test("a text that is being typed in the form is not lost to a button of the ribbon", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
    await pane.getByText("ครบ 5 จาก 6 แถว").first().waitFor();
    await workbench.goTo("D8");
    await pane.getByRole("tab", { name: "กรอกแถว" }).click();
    await pane
      .getByRole("textbox", { name: "มาตรการ/กิจกรรม" })
      .pressSequentially("ข้อความที่ยังไม่ได้บันทึก");
    // Before the form has noticed that it was left.
    await workbench.page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>("#pane iframe");
      frame?.contentWindow?.location.replace(`${frame.src.split("?")[0]}?do=check`);
    });
    await workbench.cellShows("D8", "ข้อความที่ยังไม่ได้บันทึก");
  });

  test("next finding goes from error to error, and from the last to the first", async () => {
    await workbench.openFile("รายงาน.xlsx", await fileOf(wordPaste));
    await workbench.pane.getByText("ครบ 1 จาก 5 แถว").first().waitFor();
    for (const cell of ["D6", "D13", "D15", "B16", "D16", "D6"]) {
      await press("ข้อถัดไป");
      await workbench.selected(cell);
    }
  });

  test("next finding stays where it is in a workbook without a report", async () => {
    await workbench.pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).waitFor();
    await workbench.goTo("C4");
    await workbench.selected("C4");
    await press("ข้อถัดไป");
    await workbench.page.locator('iframe[src*="commands"]').waitFor({ state: "detached" });
    await workbench.selected("C4");
  });
});
