import { openXlsx } from "../../workbench/files/open";
import { wordPaste } from "../samples/word-paste";
import { describeJourney, picture } from "./browser";
import { fileOf } from "./file-of";
import { expectAccessible, setStage } from "./stage";
import type { Workbench } from "./workbench";

const flagged = "#FDE7E9";
const complete = "#E5F3E8";
const plain = "#FFFFFF";

describeJourney("a person's report, from an empty workbook to a saved file", () => {
  const onStage = setStage();
  let workbench: Workbench;
  beforeEach(() => {
    workbench = onStage();
  });
  const layOut = () => workbench.layOut();

  const finding = (text: string | RegExp) => workbench.pane.getByRole("button", { name: text });
  const gone = (text: string) => finding(text).waitFor({ state: "detached" });

  test("lay out, fill by dropdown and by typing, see the flag, clear every finding", async () => {
    const { pane } = workbench;
    await picture(workbench.page, "1-empty");
    await layOut();
    await picture(workbench.page, "2-laid-out");
    await workbench.step("ตรวจ");

    await workbench.grid.pick("A7", "IIT");
    await workbench.grid.pick("B7", "i8 กระบวนการงบประมาณ (การมีส่วนร่วม)");
    await workbench.grid.typeInto("C7", "73.1");
    await finding("ขาดมาตรการ/กิจกรรม").waitFor();
    expect(await workbench.grid.colour("C7")).toBe(flagged);
    expect(await workbench.grid.colour("C8")).toBe(plain);
    await picture(workbench.page, "3-flagged");

    await workbench.grid.typeInto("C7", "93.75");
    await pane.getByText("คะแนน 93.75").waitFor();
    expect(await workbench.grid.colour("C7")).toBe(plain);

    // The mouse goes to one finding, the keyboard to the next.
    await finding("ขาดมาตรการ/กิจกรรม").click();
    await workbench.grid.selected("D7");
    await workbench.grid.typeInto("D7", "- ประชุมทุกฝ่าย");
    await gone("ขาดมาตรการ/กิจกรรม");
    await finding("ขาดรายละเอียดการดำเนินการ").focus();
    await workbench.page.keyboard.press("Enter");
    await workbench.grid.selected("F7");
    await workbench.grid.typeInto("F7", "=1. จัดประชุม");
    await gone("ขาดรายละเอียดการดำเนินการ");
    await workbench.grid.typeInto("E7", "ทุกฝ่าย");
    expect(await workbench.grid.colour("B7")).toBe(plain);
    await workbench.grid.typeInto("G7", "@ทุกฝ่ายร่วมให้ความเห็น");
    await pane.getByText("ผ่าน 1 จาก 1 แถว").first().waitFor();
    expect(await workbench.grid.colour("B7")).toBe(complete);
    // The row was put among the urgent ones, and the other section is empty: a person may mean that.
    await pane.getByText("ไม่มีข้อที่ต้องแก้แล้ว เหลือข้อที่ควรดู 2 ข้อ", { exact: false }).waitFor();
    await picture(workbench.page, "4-complete");
  });

  test("text that begins with = + - @ is still text after laying out, checking, saving and opening", async () => {
    await layOut();
    await workbench.grid.typeInto("D7", "=1+1");
    await workbench.grid.typeInto("E7", "+66 ฝทบ.");
    await workbench.grid.typeInto("F7", "-ประชุม");
    await workbench.grid.typeInto("G7", "@ทุกฝ่าย");
    await workbench.step("ตรวจ");
    await workbench.pane.getByRole("button", { name: "ตรวจความครบถ้วน" }).click();
    const saved = await workbench.save();
    const texts = await textsOf(saved);
    expect(texts).toEqual(["=1+1", "+66 ฝทบ.", "-ประชุม", "@ทุกฝ่าย"]);

    await workbench.openFile("รายงาน.xlsx", saved);
    await workbench.step("ตั้งค่า");
    await workbench.pane.getByRole("button", { name: "ปรับปรุงแบบฟอร์ม", exact: true }).click();
    await workbench.pane.getByRole("button", { name: "ปรับปรุงแบบฟอร์ม", exact: true }).click();
    await workbench.pane.getByText("เนื้อหาที่พิมพ์ไว้อยู่ครบ", { exact: false }).last().waitFor();
    expect(await textsOf(await workbench.save())).toEqual(texts);
  });

  test("a report pasted from Word is opened, checked as it is, and copied into the grid with its flags", async () => {
    const { pane } = workbench;
    await workbench.openFile("จาก Word.xlsx", await fileOf(wordPaste));
    await pane.getByText("ผ่าน 1 จาก 5 แถว").first().waitFor();
    await finding(/ขาดคะแนน/).click();
    await workbench.grid.selected("B16");
    await picture(workbench.page, "5-pasted");

    await workbench.step("ตั้งค่า");
    await pane.getByRole("button", { name: "สร้างแบบฟอร์ม" }).click();
    await pane.getByRole("button", { name: "สร้างแบบฟอร์ม" }).click();
    await pane.getByText("คัดลอก 5 แถวไปแผ่นงาน").waitFor();
    await pane.getByText("ผ่าน 1 จาก 5 แถว").first().waitFor();
    expect(await workbench.grid.colour("C7")).toBe(flagged);
    await picture(workbench.page, "6-copied");

    await pane.getByRole("button", { name: "ปรับปรุงแบบฟอร์ม", exact: true }).click();
    await pane.getByRole("button", { name: "ปรับปรุงแบบฟอร์ม", exact: true }).click();
    await pane.getByText("เนื้อหาที่พิมพ์ไว้อยู่ครบ", { exact: false }).last().waitFor();
    expect(await workbench.grid.colour("C7")).toBe(flagged);
  });

  test("the pane has no serious accessibility fault, fits 320 px and speaks English when asked", async () => {
    const { pane, page } = workbench;
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
    await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    await expectAccessible(workbench);
    await pane.getByRole("button", { name: "English" }).click();
    await pane.getByText("5 of 6 rows pass").waitFor();
    await picture(page, "7-english");
  });
});

/** The cells of D7:G7 on the grid, as they stand in a saved file. */
async function textsOf(bytes: Uint8Array): Promise<unknown[]> {
  const { workbook } = await openXlsx(new Uint8Array(bytes), "saved.xlsx");
  const sheet = Object.values(workbook.sheets ?? {}).find(({ name }) => name === "รายงาน ITA");
  return [3, 4, 5, 6].map((column) => sheet?.cellData?.[6]?.[column]?.v);
}
