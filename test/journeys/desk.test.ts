import { describeJourney, picture } from "./browser";
import { expectAccessible, expectTouchable, setStage, tornWords } from "./stage";
import { usualScenery } from "./scenery";
import type { Workbench } from "./workbench";

describeJourney("the pane on people's desks", () => {
  const onStage = setStage();
  let workbench: Workbench;
  beforeEach(async () => {
    workbench = onStage();
    await workbench.pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).click();
    await workbench.pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
  });

  test.each([320, 385, 450])(
    "%i pixels wide, every step fits and can be touched",
    async (width) => {
      const { page } = workbench;
      await page.addStyleTag({ content: `#pane { width: ${width}px !important; flex: none; }` });
      for (const step of ["ตั้งค่า", "คะแนน", "กรอก", "ตรวจ", "เผยแพร่"] as const) {
        await workbench.step(step);
        expect(await workbench.paneFrame.evaluate(() => window.innerWidth)).toBe(width);
        await expectAccessible(workbench);
        await expectTouchable(workbench);
      }
      await picture(page, `60-${width}`);
    },
  );

  test("enlarged to twice its size every step fits, and no word or number is torn", async () => {
    const { page, paneFrame } = workbench;
    const half = "width: 160px !important; height: 350px; flex: none;";
    await page.addStyleTag({ content: `#pane { ${half} }` });
    for (const step of ["ตั้งค่า", "คะแนน", "กรอก", "ตรวจ", "เผยแพร่"] as const) {
      await workbench.step(step);
      expect(await paneFrame.evaluate(() => window.innerWidth)).toBe(160);
      await expectAccessible(workbench);
      expect(await tornWords(workbench)).toEqual([]);
      await picture(page, `66-enlarged-${step}`);
    }
  });

  test("a finding in a row that is filtered out is told of, and the filter stays", async () => {
    const { pane, page } = workbench;
    await workbench.step("ตรวจ");
    const finding = pane.getByRole("button", { name: /ขาดคะแนน/ });
    await finding.waitFor();
    const isHidden = () =>
      page.evaluate(() => {
        const sheet = window.workbench?.grid.getActiveWorkbook()?.getActiveSheet();
        return sheet?.getSheet().getRowVisible(10) === false;
      });
    await page.evaluate(() => {
      const sheet = window.workbench?.grid.getActiveWorkbook()?.getActiveSheet();
      sheet?.hideRows(10, 1);
    });
    await finding.click();
    await pane.getByText("เซลล์นี้อยู่ในแถวที่ซ่อนหรือกรองไว้").waitFor();
    await workbench.grid.selected("C11");
    expect(await isHidden()).toBe(true);
    await picture(page, "61-filtered");
    await expectAccessible(workbench);
    await workbench.step("ตั้งค่า");
    await pane.getByRole("button", { name: "ปรับปรุงแบบฟอร์ม", exact: true }).click();
    await pane.getByRole("button", { name: "ปรับปรุงแบบฟอร์ม", exact: true }).click();
    await pane.getByText("เนื้อหาที่พิมพ์ไว้อยู่ครบ", { exact: false }).last().waitFor();
    expect(await isHidden()).toBe(true);
  });

  test("a text that is in no list stands in its cell unmarked, as in Excel", async () => {
    const { grid, page } = workbench;
    expect(await grid.cellText("C9")).toBe("80.24 และ 84.19");
    await picture(page, "65-in-no-list");
    expect(await grid.cornerColour("C9")).toBe(await grid.colour("C9"));
  });

  test("a deleted sheet of departments is told of at every step, and comes back where it was set up", async () => {
    const { pane, page } = workbench;
    await workbench.step("ตรวจ");
    await page.evaluate(() => {
      const book = window.workbench?.grid.getActiveWorkbook();
      const sheet = book?.getSheetByName("ฝ่าย");
      if (sheet) book?.deleteSheet(sheet);
    });
    await pane.getByText("ไม่พบแผ่นงานรายชื่อฝ่าย จึงเลือก", { exact: false }).waitFor();
    await expectAccessible(workbench);
    await pane.getByRole("button", { name: "ไปสร้างใหม่" }).click();
    await pane.getByRole("button", { name: "ปรับปรุงแบบฟอร์ม", exact: true }).click();
    await pane.getByRole("button", { name: "ปรับปรุงแบบฟอร์ม", exact: true }).click();
    await pane.getByText("เนื้อหาที่พิมพ์ไว้อยู่ครบ", { exact: false }).last().waitFor();
    await workbench.step("ตรวจ");
    await pane
      .getByText("ไม่พบแผ่นงานรายชื่อฝ่าย จึงเลือก", { exact: false })
      .waitFor({ state: "detached" });
    await expectAccessible(workbench);
  });

  test("when Excel turns dark, so does the pane, and back", async () => {
    const { paneFrame, page } = workbench;
    const turn = (isDarkTheme: boolean) =>
      paneFrame.evaluate((dark) => {
        Object.assign(Office.context.officeTheme, { isDarkTheme: dark });
        window.dispatchEvent(new Event("focus"));
      }, isDarkTheme);
    const theme = (wanted: string) =>
      paneFrame.waitForFunction((name) => document.documentElement.dataset.theme === name, wanted);
    await turn(true);
    await theme("dark");
    await expectAccessible(workbench);
    await picture(page, "62-dark");
    await turn(false);
    await theme("light");
    await expectAccessible(workbench);
  });
});

describeJourney("in an Excel in English", () => {
  const onStage = setStage(() => ({ ...usualScenery, locale: "en-GB" }));

  test("ribbon and pane are in English at once, and the form that is drawn stays Thai", async () => {
    const workbench = onStage();
    const { pane, page } = workbench;
    await pane.getByRole("button", { name: "Try the example" }).click();
    await pane.getByText("5 of 6 rows pass").first().waitFor();
    await page.getByRole("toolbar").getByRole("button", { name: "Open report" }).click();
    await pane.getByRole("tab", { name: "Publish" }).click();
    await pane.getByRole("button", { name: "Make the sheet to publish" }).click();
    await pane.getByText("with 6 rows", { exact: false }).waitFor();
    expect(await workbench.grid.cellText("A4")).toBe("แบบ");
    await picture(page, "63-english");
    await expectAccessible(workbench);
  });
});
