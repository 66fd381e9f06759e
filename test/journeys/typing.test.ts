import { describeJourney, picture } from "./browser";
import { setStage } from "./stage";

describeJourney("a text that is being typed in the form", () => {
  const onStage = setStage();

  test("has its cell in the sheet in view, field by field, and the keys stay with it", async () => {
    const workbench = onStage();
    const { grid, page, pane } = workbench;
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
    await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    await grid.goTo("A8");
    await workbench.step("กรอก");
    await pane.getByRole("heading", { name: /i18/ }).waitFor();
    await pane.getByRole("textbox", { name: "มาตรการ/กิจกรรม" }).click();
    await grid.selected("D8");
    await pane.getByRole("textbox", { name: "ผลที่ได้จากการดำเนินการ" }).click();
    await grid.selected("G8");
    const item = await grid.cellBox("B8");
    await grid.frameSeenRightOf(item.x + item.width + 4, 150);
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" ในปี 2566");
    await page.keyboard.press("Tab");
    await pane.locator('[data-field="results"] button:focus').waitFor();
    await page.keyboard.press("Shift+Tab");
    await grid.cellShows("G8", "ในปี 2566");
    await pane.getByRole("heading", { name: /i18/ }).waitFor();
  });
});

describeJourney("a text that is being typed in the grid", () => {
  const onStage = setStage();

  test("stands in its own row after a row was moved from the pane meanwhile", async () => {
    const workbench = onStage();
    const { pane, page } = workbench;
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
    await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    await workbench.grid.goTo("D8");
    await workbench.step("กรอก");
    await workbench.grid.beginTyping("D8", "• กำลังพิมพ์อยู่");
    await pane.getByRole("button", { name: "จัดการแถวนี้" }).click();
    await pane.getByRole("menuitem", { name: "ย้ายขึ้น" }).click();
    await pane.getByText("คลิกที่เซลล์นั้นแล้วกด Enter").waitFor();
    await picture(page, "53-typing");
    expect(await workbench.grid.cellText("B8")).toContain("i18");

    // What tells of it lies over no button that stays in sight, and over none that one scrolls to.
    const nextRow = pane.getByRole("group", { name: "ไปทีละแถว" }).getByRole("button").last();
    expect(await nextRow.evaluate(isOnTop)).toBe(true);
    await picture(page, "53-typing-row");
    await workbench.step("เผยแพร่");
    await pane.getByRole("heading", { name: "เผยแพร่", exact: true }).waitFor();
    const last = pane.getByRole("tabpanel").getByRole("button").last();
    await last.evaluate(() => {
      window.scrollTo({ top: document.documentElement.scrollHeight });
    });
    await pane.getByText("คลิกที่เซลล์นั้นแล้วกด Enter").waitFor();
    await picture(page, "54-typing-end");
    expect(await last.evaluate(isOnTop)).toBe(true);

    // Whoever clicks another cell has ended the typing, as with Enter.
    const { x, y } = await workbench.grid.cellBox("B9");
    await page.mouse.click(x + 20, y + 20);
    await pane.getByText("ย้ายแถวขึ้นแล้ว").first().waitFor();
    expect(await workbench.grid.cellText("B7")).toContain("i18");
    expect(await workbench.grid.cellText("D7")).toContain("• กำลังพิมพ์อยู่");
    expect(await workbench.grid.cellText("D8")).not.toContain("กำลังพิมพ์");
  });
});

/** Whether what is seen at the foot of an element is the element itself. */
function isOnTop(element: Element): boolean {
  const { left, right, bottom } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint((left + right) / 2, bottom - 2));
}
