import { describeJourney, picture } from "./browser";
import { setStage } from "./stage";

describeJourney("Thai text in the embedded workbook", () => {
  const onStage = setStage();

  test("breaks between words, and is edited and copied as it was typed", async () => {
    const workbench = onStage();
    const { grid, page, pane } = workbench;
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
    await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    const before = await grid.cellText("D8");
    expect(before).toMatch(/^• [^ ]{40}/);
    await grid.selected("A7");
    // A bullet does not stand alone on its line, whatever the length of the phrase behind it.
    await grid.firstLineReachesMiddle("D8");
    await picture(page, "54-thai-lines");

    await grid.goTo("D8");
    await page.keyboard.press("Control+c");
    await page.waitForFunction(
      async (held) => (await navigator.clipboard.readText()).trim() === held,
      before,
    );

    await grid.append("D8", "ๆ");
    expect(await grid.cellText("D8")).toBe(`${before}ๆ`);
  });

  test("breaks so in a cell of several lines that a person types, too, and is edited as it was typed", async () => {
    const { grid, page, pane } = onStage();
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
    await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    await grid.beginTyping("D8", "• ประชุมชี้แจงหลักเกณฑ์การปฏิบัติงานร่วมกับทุกฝ่าย");
    await page.keyboard.press("Alt+Enter");
    await page.keyboard.type("• รายงานทุกเดือน");
    await page.keyboard.press("Enter");
    await grid.cellShows("D8", "ทุกเดือน");
    await grid.firstLineReachesMiddle("D8");
    await picture(page, "56-typed-lines");

    const before = await grid.cellText("D8");
    await grid.append("D8", "ๆ");
    expect(await grid.cellText("D8")).toBe(`${before}ๆ`);
    expect(before).not.toMatch(/\u200B/);
  });
});
