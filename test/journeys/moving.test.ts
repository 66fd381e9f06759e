import { describeJourney, picture } from "./browser";
import { setStage } from "./stage";

describeJourney("a row that is moved from the pane", () => {
  const onStage = setStage();

  test("again and again is counted once, and leaves nothing where it stood", async () => {
    const workbench = onStage();
    const { pane, page } = workbench;
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
    await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    await workbench.grid.goTo("D8");
    await workbench.step("กรอก");
    for (const [way, at] of [
      ["ขึ้น", "A7"],
      ["ลง", "A8"],
      ["ลง", "A9"],
      ["ขึ้น", "A8"],
    ] as const) {
      await pane.getByRole("button", { name: "จัดการแถวนี้" }).click();
      await pane.getByRole("menuitem", { name: `ย้าย${way}` }).click();
      await pane.getByText(`ย้ายแถว${way}แล้ว`).first().waitFor();
      await workbench.grid.selected(at);
      await pane.getByRole("heading", { name: /i18/ }).waitFor();
      await workbench.grid.cellShows("A3", "กรอกครบ 5 จาก 6 แถว · จุดอ่อนเร่งด่วน 5 แถว");
      expect(await workbench.grid.cellText("H15")).toBe("");
    }
    await picture(page, "54-moved");
  });

  const red = "#FDE7E9";
  const green = "#E5F3E8";

  test("keeps each row's colours, also when it is taken back and another is moved", async () => {
    const workbench = onStage();
    const { pane, page, grid } = workbench;
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
    await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    await workbench.step("กรอก");
    const move = async (from: string, way: "ขึ้น" | "ลง", heading: RegExp) => {
      await grid.goTo(from);
      await pane.getByRole("heading", { name: heading }).waitFor();
      await pane.getByRole("button", { name: "จัดการแถวนี้" }).click();
      await pane.getByRole("menuitem", { name: `ย้าย${way}` }).click();
      await pane.getByText(`ย้ายแถว${way}แล้ว`).first().waitFor();
    };
    await move("D8", "ลง", /i18/);
    await pane.getByRole("button", { name: "ย้อนกลับ" }).first().click();
    await grid.cellShows("B8", "i18");
    await move("D9", "ขึ้น", /i19/);
    await grid.cellShows("B8", "i19");
    await page.evaluate(() => window.workbench?.host.idle());
    await picture(page, "55-colours");
    const urgent = ["A7", "A8", "A9", "A10", "A11", "C8", "C9"];
    expect(await Promise.all(urgent.map((cell) => grid.colour(cell)))).toEqual(
      urgent.map(() => red),
    );
    const filled = ["B7", "B8", "B9", "B10"];
    expect(await Promise.all(filled.map((cell) => grid.colour(cell)))).toEqual(
      filled.map(() => green),
    );
    expect(await grid.colour("A12")).toBe("#FFFFFF");
    expect(await pane.getByText("รูปแบบยังไม่ครบ", { exact: false }).count()).toBe(0);
  });
});
