import { describeJourney, picture } from "./browser";
import { expectAccessible, setStage } from "./stage";
import type { Workbench } from "./workbench";

describeJourney("a person's way through the findings of a report", () => {
  const onStage = setStage();
  let workbench: Workbench;
  beforeEach(async () => {
    workbench = onStage();
    await workbench.pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
    await workbench.pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    await workbench.step("ตรวจ");
    await finding(/^ขาดคะแนน/).waitFor();
  });

  const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
  const finding = (name: RegExp) => workbench.pane.getByRole("button", { name });
  const press = (key: string) => workbench.page.keyboard.press(key);
  const focused = (name: string | RegExp) =>
    workbench.pane.locator(":focus").and(button(name)).waitFor();

  /** Two spellings in E7 that are put right by a click, and one in B7. */
  async function misspell(): Promise<void> {
    await workbench.grid.typeInto("E7", "ฝกค / ฝตป / ทุกฝ่าย");
    await workbench.grid.typeInto("B7", "I 8 กระบวนการงบประมาณ");
    await finding(/“I 8” ควรเขียนว่า i8/).waitFor();
  }

  test("goes from finding to finding by keyboard, each with its cell", async () => {
    await misspell();
    await button("ตรวจความครบถ้วน").focus();
    await workbench.tabTo(button("ข้อถัดไป"));
    await press("Enter");
    await focused(/ขาดคะแนน/);
    await workbench.grid.selected("C11");
    await press("Alt+ArrowDown");
    await focused(/“I 8” ควรเขียนว่า i8/);
    await workbench.grid.selected("B7");
    await press("ArrowDown");
    await focused(/“ฝกค”/);
    await press("End");
    await focused(/“ฝตป”/);
    await press("Alt+ArrowUp");
    await focused(/“ฝกค”/);
    await workbench.grid.selected("E7");
    await press("Home");
    await focused(/ขาดคะแนน/);
  });

  test("puts one right and stands at the next, until none is left", async () => {
    await misspell();
    await button("แก้เป็น ฝกค.").focus();
    await press("Enter");
    await focused(/“ฝตป”/);
    expect(await workbench.grid.cellText("E7")).toBe("ฝกค. / ฝตป / ทุกฝ่าย");
    await button("แก้เป็น ฝตป.").focus();
    await press("Enter");
    await focused(/“I 8” ควรเขียนว่า i8/);
    expect(await workbench.grid.cellText("E7")).toBe("ฝกค. / ฝตป. / ทุกฝ่าย");

    // Once the score is there, this is the last finding.
    await workbench.grid.typeInto("C11", "80");
    await finding(/^ขาดคะแนน/).waitFor({ state: "detached" });
    await button("แก้เป็น i8").focus();
    await press("Enter");
    await workbench.pane.locator("h3:focus", { hasText: "ข้อที่พบ" }).waitFor();
    await workbench.pane.getByText("ไม่มีข้อที่ต้องแก้หรือควรดู", { exact: true }).waitFor();
  });

  test("looks at what is certain before it is put right, leaves a cell out, and takes it back", async () => {
    await misspell();
    await button("แก้ข้อที่แก้ได้แน่นอน (3)").click();
    const dialog = workbench.pane.getByRole("dialog");
    await dialog.getByRole("checkbox", { name: /^B7/ }).waitFor();
    await expectAccessible(workbench);
    await picture(workbench.page, "8-fix-all");
    await dialog.getByRole("checkbox", { name: /^B7/ }).focus();
    await press("Space");
    await dialog.getByRole("button", { name: "แก้ 1 เซลล์" }).click();
    await workbench.pane.getByText("แก้แล้ว 1 เซลล์").waitFor();
    expect(await workbench.grid.cellText("E7")).toBe("ฝกค. / ฝตป. / ทุกฝ่าย");
    expect(await workbench.grid.cellText("B7")).toBe("I 8 กระบวนการงบประมาณ");
    await button("ย้อนกลับ").click();
    await finding(/“ฝกค”/).waitFor();
    expect(await workbench.grid.cellText("E7")).toBe("ฝกค / ฝตป / ทุกฝ่าย");
  });

  test("filters, and is told when nothing is left of what was wanted", async () => {
    await misspell();
    await button("กรอง").click();
    await button("ต้องแก้ 1").click();
    await workbench.pane.getByText("แสดง 1 จาก 4 ข้อ").waitFor();
    await expectAccessible(workbench);
    await workbench.grid.typeInto("C11", "80");
    await workbench.pane.getByText("ไม่เหลือข้อที่ตรงกับตัวกรองแล้ว แต่ยังมีข้ออื่นอีก 3 ข้อ").waitFor();
    await button("แสดงทุกข้อ").click();
    await focused(/“I 8” ควรเขียนว่า i8/);
  });
});
