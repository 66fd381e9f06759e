import { describeJourney, picture } from "./browser";
import { setStage } from "./stage";

describeJourney("the keyboard alone", () => {
  const onStage = setStage();

  test("F6 leads from the sheet into the pane and back, and typing goes where it led", async () => {
    const workbench = onStage();
    const { grid, page, pane } = workbench;
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
    await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    const { paneFrame } = workbench;
    await page.keyboard.press("F6");
    await grid.append("G7", "ๆ");
    expect(await grid.cellText("G7")).toMatch(/ๆ$/);

    await page.keyboard.press("F6");
    await paneFrame.waitForFunction(
      () => document.hasFocus() && document.activeElement !== document.body,
    );
    await page.keyboard.press("F6");
    await paneFrame.waitForFunction(() => !document.hasFocus());
    await page.keyboard.type("ลอง");
    await page.keyboard.press("Enter");
    await grid.cellShows("G8", "ลอง");
  });

  test("who goes to the next step is in it, and what they come to with Tab is whole in sight", async () => {
    const workbench = onStage();
    const { page, pane, paneFrame } = workbench;
    await page.setViewportSize({ width: 1000, height: 748 });
    await workbench.layOut();
    await workbench.tabTo(pane.getByRole("button", { name: /^ต่อไป: นำคะแนน/ }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await pane.getByRole("textbox", { name: "ตารางคะแนน" }).waitFor();
    expect(await paneFrame.evaluate(() => document.activeElement?.id)).toBe("tab-scores");

    await workbench.step("กรอก");
    const results = pane.locator('[data-field="results"] textarea');
    await workbench.tabTo(pane.getByRole("button", { name: "เรียงเลขใหม่" }));
    await results.evaluate((element) => {
      const footer = document.querySelector('[aria-label="ไปทีละแถว"]');
      if (!footer) throw new Error("no footer to lie over it");
      const [field, edge] = [element, footer].map((each) => each.getBoundingClientRect().top);
      window.scrollBy(0, (field ?? 0) - (edge ?? 0) + 40);
    });
    await workbench.tabTo(results);
    const isWhole = await results.evaluate((element) => {
      const { left, top, bottom } = element.getBoundingClientRect();
      return [top + 2, bottom - 2].every((y) => document.elementFromPoint(left + 4, y) === element);
    });
    expect(isWhole).toBe(true);
  });

  test("the menu of the sheet speaks Thai", async () => {
    const workbench = onStage();
    const { grid, page } = workbench;
    await workbench.layOut();
    const { x, y } = await grid.cellBox("D8");
    await page.mouse.click(x + 20, y + 10, { button: "right" });
    await page.getByText("วางแบบพิเศษ").first().waitFor();
    await picture(page, "55-menu");
    const menu = await page.locator("#grid, body > div").allInnerTexts();
    expect(menu.join(" ")).not.toMatch(/Insert|Delete|Paste|Freeze|Clear/);
  });
});
