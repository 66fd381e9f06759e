import { describeJourney, picture } from "./browser";
import { expectAccessible, setStage } from "./stage";

describeJourney("a report as it was before", () => {
  const onStage = setStage();

  test("what was broken off is told in a pane that is opened later, taken back, and nothing typed is lost", async () => {
    const workbench = onStage();
    const { pane, page } = workbench;
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
    await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    await pane.getByRole("button", { name: "ปรับปรุงแบบฟอร์ม", exact: true }).click();
    await pane.getByRole("button", { name: "ปรับปรุงแบบฟอร์ม", exact: true }).click();
    await pane.getByText(/^ปรับปรุงแผ่นงาน/).waitFor();
    const before = await workbench.grid.cellText("D7");

    // As Excel leaves it where the network ends in the middle of a batch.
    await page.evaluate(() => {
      const host = window.workbench?.host;
      host?.typeInto("ITA_Safe", "B2", "begun");
      host?.typeInto("รายงาน ITA", "D7", "• ครึ่งหนึ่ง");
    });
    await page.getByRole("toolbar").getByRole("button", { name: "เปิดรายงาน", exact: true }).click();
    await pane.getByText("การทำงานครั้งก่อนหยุดกลางคัน: สร้างหรือปรับปรุงแบบฟอร์ม").waitFor();
    await picture(page, "50-unfinished");
    await expectAccessible(workbench);
    await pane.getByRole("button", { name: "ย้อนกลับเป็นก่อนทำ" }).click();
    await pane.getByText("การทำงานครั้งก่อนหยุดกลางคัน").waitFor({ state: "detached" });
    // What came of it is said where the question stood, and the focus is there.
    await pane.getByText(/^คืนสภาพแผ่นงาน “รายงาน ITA” แล้ว/).waitFor();
    expect(await workbench.paneFrame.evaluate(() => document.activeElement?.textContent)).toMatch(
      /คืนสภาพแผ่นงาน/,
    );
    await picture(page, "50-taken-back");
    expect(await workbench.grid.cellText("D7")).toBe(before);
  });

  test("an earlier state is brought back from the pane", async () => {
    const workbench = onStage();
    const { pane, page } = workbench;
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
    await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    await pane.getByRole("button", { name: "ปรับปรุงแบบฟอร์ม", exact: true }).click();
    await pane.getByRole("button", { name: "ปรับปรุงแบบฟอร์ม", exact: true }).click();
    const kept = pane.getByRole("button", { name: /สภาพก่อนหน้าที่เก็บไว้/ });
    await kept.waitFor();
    const before = await workbench.grid.cellText("D7");
    await page.evaluate(() =>
      window.workbench?.host.typeInto("รายงาน ITA", "D7", "• เขียนทับโดยไม่ตั้งใจ"),
    );
    await kept.click();
    await picture(page, "51-kept");
    await expectAccessible(workbench);
    await pane
      .getByRole("button", { name: /^คืนสภาพก่อน/ })
      .first()
      .click();
    await pane.getByText(/คืนสภาพแผ่นงาน “รายงาน ITA” แล้ว/).waitFor();
    expect(await workbench.grid.cellText("D7")).toBe(before);
    await picture(page, "52-restored");
  });
});
