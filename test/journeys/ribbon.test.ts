import { wordPaste } from "../samples/word-paste";
import { describeJourney, picture } from "./browser";
import { fileOf } from "./file-of";
import { expectAccessible, setStage } from "./stage";
import type { Workbench } from "./workbench";

describeJourney("the buttons on Excel's ribbon, as the manifest has them", () => {
  const onStage = setStage();
  let workbench: Workbench;
  beforeEach(() => {
    workbench = onStage();
  });
  const press = (name: string) =>
    workbench.page.getByRole("toolbar").getByRole("button", { name, exact: true }).click();

  test("open report shows the pane at what the check found, with every part of the work in reach", async () => {
    const { pane, page } = workbench;
    const buttons = page.getByRole("toolbar").getByRole("button");
    // The page shows them once it has read them from the manifest.
    await buttons.last().waitFor();
    expect(await buttons.allInnerTexts()).toEqual(["เปิดรายงาน", "ข้อถัดไป"]);
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
    await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    await press("เปิดรายงาน");
    await pane.getByText("ยังส่งไม่ได้: ต้องแก้ 1 ข้อ").waitFor();
    await pane.getByRole("tab", { name: "เผยแพร่" }).waitFor();
    await picture(page, "20-ribbon");
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
    await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    await workbench.grid.goTo("D8");
    await workbench.step("กรอก");
    await pane
      .getByRole("textbox", { name: "มาตรการ/กิจกรรม" })
      .pressSequentially("ข้อความที่ยังไม่ได้บันทึก");
    // Before the form has noticed that it was left.
    await workbench.page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>("#pane iframe");
      frame?.contentWindow?.location.reload();
    });
    await workbench.grid.cellShows("D8", "ข้อความที่ยังไม่ได้บันทึก");
  });

  test("next finding goes from error to error, and from the last to the first", async () => {
    await workbench.openFile("รายงาน.xlsx", await fileOf(wordPaste));
    await workbench.pane.getByText("ผ่าน 1 จาก 5 แถว").first().waitFor();
    for (const cell of ["D6", "D13", "D15", "B16", "D16", "D6"]) {
      await press("ข้อถัดไป");
      await workbench.grid.selected(cell);
    }
  });

  test("next finding stays where it is in a workbook without a report", async () => {
    await workbench.pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).waitFor();
    await workbench.grid.goTo("C4");
    await workbench.grid.selected("C4");
    await press("ข้อถัดไป");
    await workbench.page.locator('iframe[src*="commands"]').waitFor({ state: "detached" });
    await workbench.grid.selected("C4");
  });
});
