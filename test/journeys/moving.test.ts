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
});
