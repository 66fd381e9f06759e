import { describeJourney, picture } from "./browser";
import { expectAccessible, expectTouchable, setStage } from "./stage";

describeJourney("publishing the report", () => {
  const onStage = setStage();

  test("makes a sheet in the published form, and the report stays what is checked", async () => {
    const workbench = onStage();
    const { pane, page } = workbench;
    const publishing = pane.getByRole("tab", { name: "เผยแพร่" });
    const step = pane.getByRole("region", { name: "ฉบับเผยแพร่" });
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
});
