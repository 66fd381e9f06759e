import { wordPaste } from "../samples/word-paste";
import { describeJourney, picture } from "./browser";
import { fileOf } from "./file-of";
import { expectAccessible, setStage } from "./stage";
import type { Workbench } from "./workbench";

/** The pasted report with the rest of its legend, and a gap in a row's numbering. */
const report = [
  ...wordPaste.map((row) =>
    row.map((cell) => (cell === "1. รวบรวมผลงาน" ? "1. รวบรวมผลงาน\n3. เผยแพร่" : cell)),
  ),
  ["ฝนผ. : ฝ่ายนโยบายและแผน"],
  ["ฝบก. : ฝ่ายบริหารกลาง"],
  ["ฝขท. : ฝ่ายข้อมูลและสารสนเทศ"],
  ["ฝตป. : ฝ่ายติดตามและประเมินผล"],
];

describeJourney("the week before submission: from a report as it came to one that is ready", () => {
  const onStage = setStage();
  let workbench: Workbench;
  beforeEach(() => {
    workbench = onStage();
  });
  const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
  const says = (text: string) => workbench.pane.getByText(text, { exact: false }).first().waitFor();

  test("two put right by click, one by hand, one undone, the rest at once, then ready", async () => {
    const { pane, page } = workbench;
    await workbench.openFile("รายงาน.xlsx", await fileOf(report));
    await says("ผ่าน 1 จาก 5 แถว");
    await says("ยังส่งไม่ได้: ต้องแก้ 6 ข้อ");
    await picture(page, "9-check-opened");
    await expectAccessible(workbench);

    // Two by click, each in its own cell and nothing else in it.
    await button(/^(แก้|เปลี่ยน)เป็น ฝบก\./)
      .first()
      .click();
    await says("ยังส่งไม่ได้: ต้องแก้ 5 ข้อ");
    expect(await workbench.grid.cellText("D13")).toBe("ฝบก. (ส่วนการพัสดุ)");
    await button(/^เปลี่ยนเป็น ฝขท\./)
      .first()
      .click();
    await says("ยังส่งไม่ได้: ต้องแก้ 4 ข้อ");
    expect(await workbench.grid.cellText("D15")).toBe("ฝขท.");

    // Taken back, and found again.
    await button("ย้อนกลับ").click();
    await says("ยังส่งไม่ได้: ต้องแก้ 5 ข้อ");
    expect(await workbench.grid.cellText("D15")).toBe("ผขท.");

    // One by hand: the score of O13, in the brackets of its issue, since the sheet has no column for it.
    await workbench.grid.typeInto("B16", "๐13 รายงานผลการดำเนินงานประจำปี (0 คะแนน)");
    await says("ยังส่งไม่ได้: ต้องแก้ 4 ข้อ");

    // What is certain, at once, seen before.
    await button(/^แก้ข้อที่แก้ได้แน่นอน/).click();
    const dialog = pane.getByRole("dialog");
    await dialog.getByText("D16").first().waitFor();
    await picture(page, "10-check-fix-all");
    await dialog.getByRole("button", { name: /^แก้ \d+ เซลล์/ }).click();
    await dialog.waitFor({ state: "detached" });
    await says("ครบ แต่ยังไม่ได้เทียบคะแนน");
    expect(await workbench.grid.cellText("D6")).toBe("ฝกง. / ฝนผ. (ส่วน งบประมาณ) / ทุกฝ่าย");
    expect(await workbench.grid.cellText("B16")).toBe("O13 รายงานผลการดำเนินงานประจำปี (0 คะแนน)");
    expect(await workbench.grid.cellText("E16")).toBe("1. รวบรวมผลงาน\n2. เผยแพร่");
    await picture(page, "11-check-ready");
    await expectAccessible(workbench);
  });

  test("a warning stands in the way until someone puts their name to it", async () => {
    const { pane, page } = workbench;
    await workbench.openFile("รายงาน.xlsx", await fileOf(report));
    await says("ผ่าน 1 จาก 5 แถว");
    await workbench.grid.typeInto("B16", "O13 รายงานผลการดำเนินงานประจำปี (0 คะแนน)");
    for (const [cell, text] of [
      ["D6", "ฝกง. / ทุกฝ่าย"],
      ["D13", "ฝบก."],
      ["D15", "ฝขท."],
      ["D16", "ฝตป."],
    ] as const)
      await workbench.grid.typeInto(cell, text);
    await says("เหลือข้อที่ควรดู 1 ข้อ");
    await pane
      .getByRole("checkbox", { name: /พบข้อ 3/ })
      .first()
      .click();
    await pane.getByLabel("ชื่อผู้รับทราบ").fill("สมศรี ใจดี");
    await button("รับทราบ 1 ข้อ").click();
    await says("ครบ แต่ยังไม่ได้เทียบคะแนน");
    await says("สมศรี ใจดี รับทราบเมื่อ");
    await picture(page, "12-check-acknowledged");
  });

  test("marks show in the sheet, and go by themselves once the text is right", async () => {
    const { page } = workbench;
    await workbench.openFile("รายงาน.xlsx", await fileOf(report));
    await says("ผ่าน 1 จาก 5 แถว");
    const before = await workbench.grid.colour("D13");
    await button("ทำเครื่องหมายในแผ่นงาน").click();
    await button("ล้างเครื่องหมาย").waitFor();
    expect(await workbench.grid.colour("D13")).not.toBe(before);
    await picture(page, "13-check-marks");
    await button(/^(แก้|เปลี่ยน)เป็น ฝบก\./)
      .first()
      .click();
    await says("ยังส่งไม่ได้: ต้องแก้ 5 ข้อ");
    expect(await workbench.grid.colour("D13")).toBe(before);
    expect(await workbench.grid.colour("D15")).not.toBe(before);
    await button("ล้างเครื่องหมาย").click();
    await button("ล้างเครื่องหมาย").waitFor({ state: "detached" });
    expect(await workbench.grid.colour("D15")).toBe(before);
  });
});
