import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeJourney, picture } from "./browser";
import { expectAccessible, setStage } from "./stage";
import type { Workbench } from "./workbench";

const table = readFileSync(join(__dirname, "../samples/scores/88-items.tsv"), "utf8");
const directory = "ฝทบ.\tฝ่ายทรัพยากรบุคคล\nฝกค.\tฝ่ายกลยุทธ์องค์กร\nฝบก.\tฝ่ายบริหารกลาง";

describeJourney("from last year's scores to a filled row, with the keyboard alone", () => {
  const onStage = setStage();
  let workbench: Workbench;
  beforeEach(() => {
    workbench = onStage();
  });
  const press = (key: string) => workbench.page.keyboard.press(key);
  const type = (text: string) => workbench.page.keyboard.type(text);
  const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });

  /** Chooses a step by its tab. */
  async function goToStep(name: string) {
    const tab = workbench.pane.getByRole("tab", { name });
    await workbench.tabTo(workbench.pane.getByRole("tab", { selected: true }), "Shift+Tab");
    while (!(await tab.evaluate((element) => element === document.activeElement)))
      await press("ArrowRight");
    await press("Enter");
  }

  async function pasteScores() {
    await goToStep("คะแนน");
    await workbench.tabTo(workbench.pane.getByRole("textbox", { name: "ตารางคะแนน" }));
    await workbench.paste(table);
    await workbench.pane.getByText(/อ่านได้ 88 ข้อ/).waitFor();
  }

  test("88 scores pasted become rows, and the first row is filled", async () => {
    const { pane } = workbench;
    await workbench.layOut();
    await pasteScores();
    await expectAccessible(workbench);
    await picture(workbench.page, "10-preview");
    await workbench.tabTo(button("ใส่คะแนนลงสมุดงาน"));
    await press("Enter");
    await pane.getByText("ใส่คะแนน 88 ข้อแล้ว").waitFor();
    await pane.getByText("ยังขาด 6 แถว", { exact: false }).waitFor();
    await expectAccessible(workbench);
    await picture(workbench.page, "11-scores");

    await workbench.tabTo(button("สร้าง 6 แถวในรายงาน"));
    await press("Enter");
    await pane.getByText("สร้างแถวแล้ว 6 แถว").waitFor();
    await pane.getByText("ผ่าน 0 จาก 6 แถว").first().waitFor();
    // As the form lists them: IIT, EIT, OIT.
    expect(await workbench.grid.cellText("B7")).toMatch(/^i8 กระบวนการงบประมาณ/);
    expect(await workbench.grid.cellText("B9")).toBe("i19 และ i20 การใช้ทรัพย์สินของราชการ");
    expect(await workbench.grid.cellText("C9")).toBe("80.24 และ 84.19");
    expect(await workbench.grid.cellText("B12")).toBe("O13 รายงานผลการดำเนินงานประจำปี");
    await picture(workbench.page, "12-rows");

    // A directory first: the workbook has none yet.
    await goToStep("ตั้งค่า");
    await workbench.tabTo(button("วางรายชื่อฝ่าย…"));
    await press("Enter");
    await pane.getByRole("textbox", { name: "วางรายชื่อฝ่ายที่คัดลอกมา" }).waitFor();
    await workbench.tabTo(pane.getByRole("textbox", { name: "วางรายชื่อฝ่ายที่คัดลอกมา" }));
    await workbench.paste(directory);
    await workbench.tabTo(button("ใช้รายชื่อนี้"));
    await press("Enter");
    await pane.getByText("ปรับรายชื่อฝ่ายแล้ว 3 ฝ่าย").waitFor();

    await goToStep("กรอก");
    await pane.getByRole("heading", { name: /^IIT i8 กระบวนการงบประมาณ/ }).waitFor();
    await expectAccessible(workbench);
    await picture(workbench.page, "13-form");

    const measures = pane.getByRole("textbox", { name: /มาตรการ/ });
    await workbench.tabTo(measures);
    await type("ประชุมทุกฝ่าย");
    await press("Enter");
    await type("รายงานทุกเดือน");
    await workbench.tabTo(pane.getByRole("combobox", { name: /ผู้รับผิดชอบ/ }));
    await type("บุคคล");
    await pane.getByRole("menuitemcheckbox", { name: /ฝทบ\./ }).waitFor();
    await press("Enter");
    await type("กลยุทธ์");
    await pane.getByRole("menuitemcheckbox", { name: /ฝกค\./ }).waitFor();
    await press("Enter");
    await press("Escape");
    await workbench.tabTo(pane.getByRole("textbox", { name: /รายละเอียด/ }));
    await type("ตั้งคณะทำงาน");
    await press("Enter");
    await type("รวบรวมผลรายโครงการ");
    await press("Enter");
    await press("Control+]");
    await type("ส่งให้ผู้บริหาร");
    await workbench.tabTo(pane.getByRole("textbox", { name: /ผลที่ได้/ }));
    await type("ประชาชนตรวจสอบผลงานได้");
    await press("Control+Enter");
    await pane.getByText("ผ่าน 1 จาก 6 แถว").first().waitFor();
    await expectAccessible(workbench);
    await picture(workbench.page, "14-filled");

    expect(await workbench.grid.cellText("D7")).toBe("• ประชุมทุกฝ่าย\n• รายงานทุกเดือน");
    expect(await workbench.grid.cellText("E7")).toBe("ฝทบ. / ฝกค.");
    expect(await workbench.grid.cellText("F7")).toBe(
      "1. ตั้งคณะทำงาน\n2. รวบรวมผลรายโครงการ\n2.1 ส่งให้ผู้บริหาร",
    );
    expect(await workbench.grid.cellText("G7")).toBe("• ประชาชนตรวจสอบผลงานได้");

    await workbench.tabTo(button(/^แถวถัดไป/));
    await press("Enter");
    await pane.getByRole("heading", { name: /^IIT i8 / }).waitFor({ state: "detached" });
    await workbench.grid.selected("D8");
    await picture(workbench.page, "15-next");
  });

  test("rows that were made are taken back with one press", async () => {
    const { pane } = workbench;
    await workbench.layOut();
    await pasteScores();
    await button("ใส่คะแนนลงสมุดงาน").click();
    await pane.getByText("ใส่คะแนน 88 ข้อแล้ว").waitFor();
    await button("สร้าง 6 แถวในรายงาน").click();
    await pane.getByText("สร้างแถวแล้ว 6 แถว").waitFor();
    await button("ย้อนกลับ").click();
    await pane.getByText("ย้อนกลับแล้ว").waitFor();
    await pane.getByText("ยังไม่มีแถวในรายงาน", { exact: true }).waitFor();
    expect(await workbench.grid.cellText("B7")).toBe("");
    await picture(workbench.page, "16-taken-back");
  });

  test("a second pane shows what is typed in the first, without disturbing what is typed in it", async () => {
    const { page, pane } = workbench;
    await button("ลองกับตัวอย่าง").click();
    await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    await page.evaluate(() => {
      const second = document.createElement("iframe");
      second.src = "workbench-taskpane.html";
      second.id = "second";
      second.style.cssText = "position:fixed;left:0;top:50px;width:320px;height:700px;z-index:9";
      document.body.append(second);
    });
    const other = page.frameLocator("#second");
    for (const each of [pane, other]) {
      await each.getByRole("tab", { name: "กรอก" }).click();
      await each.getByRole("heading", { name: /i8 กระบวนการงบประมาณ/ }).waitFor();
    }
    const results = other.getByRole("textbox", { name: /ผลที่ได้/ });
    await results.fill("• กำลังพิมพ์อยู่");
    await pane.getByRole("textbox", { name: /มาตรการ/ }).fill("• จากอีกหน้าต่าง");
    await press("Control+Enter");
    await other.getByRole("textbox").getByText("• จากอีกหน้าต่าง").waitFor();
    expect(await results.inputValue()).toBe("• กำลังพิมพ์อยู่");
    await picture(page, "17-two-panes");
  });
});
