import { describeJourney, picture } from "./browser";
import { expectAccessible, setStage } from "./stage";

const anyScript = "**/*.js";

describeJourney("the network is gone while the pane is open", () => {
  const onStage = setStage();

  test("a step that does not come says so, and comes when it is asked for again", async () => {
    const workbench = onStage();
    const { pane, page, complaints } = workbench;
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).waitFor();
    await page.route(anyScript, (route) => route.abort());
    await pane.getByRole("tab", { name: "เผยแพร่" }).click();
    await pane.getByText("โหลดส่วนนี้ไม่สำเร็จ", { exact: false }).waitFor();
    await picture(page, "52-missing-part");
    await expectAccessible(workbench);
    await page.unroute(anyScript);
    await pane.getByRole("button", { name: "ลองอีกครั้ง" }).click();
    await pane.getByRole("heading", { name: "เผยแพร่" }).waitFor();
    // The browser tells of the file that did not come, and of nothing else.
    expect(complaints.filter((said) => !/\.js|ERR_FAILED/.test(said))).toEqual([]);
    complaints.length = 0;
  });
});
