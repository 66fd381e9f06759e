import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { describeJourney, picture } from "./browser";
import { expectAccessible, setStage } from "./stage";
import type { Workbench } from "./workbench";

const table = readFileSync(join(__dirname, "../samples/scores/88-items.tsv"), "utf8");
const directory = "ฝทบ.\tฝ่ายทรัพยากรบุคคล\nฝกค.\tฝ่ายกลยุทธ์องค์กร";

describeJourney("the road from nothing to a published report, in a pane of 320 by 700", () => {
  const onStage = setStage();
  let workbench: Workbench;
  let clicks = 0;
  beforeEach(async () => {
    workbench = onStage();
    clicks = 0;
    // The page's own bar is 48 pixels high.
    await workbench.page.setViewportSize({ width: 1000, height: 748 });
  });
  const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
  const box = (name: RegExp) => workbench.pane.getByRole("textbox", { name });

  /** What is next is on the screen, and under the pointer: nothing lies over it. */
  async function expectInSight(control: Locator): Promise<void> {
    await control.waitFor();
    await expect(
      control.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return top >= 0 && bottom <= window.innerHeight && element.contains(middle);
      }),
    ).resolves.toBe(true);
  }

  async function pressNext(name: string | RegExp): Promise<void> {
    await expectInSight(button(name));
    await button(name).click();
    clicks += 1;
  }

  test("the next thing to do is in sight after every step, and 25 clicks are enough", async () => {
    const { pane, page, paneFrame } = workbench;
    const [width = 0, height = 0] = await paneFrame.evaluate(() => [innerWidth, innerHeight]);
    expect([width <= 320, height <= 700]).toEqual([true, true]);
    await pane.getByLabel("ชื่อหน่วยงาน").fill("กรมตัวอย่าง");
    await pane.getByLabel("ปีงบประมาณ (พ.ศ.)").fill("2566");
    await pressNext("สร้างแบบฟอร์ม");
    await pane.getByText("สร้างแบบฟอร์มแล้วที่แผ่นงาน").waitFor();
    await button("วางรายชื่อฝ่าย…").click();
    await pane.getByRole("textbox", { name: "วางรายชื่อฝ่ายที่คัดลอกมา" }).fill(directory);
    await button("ใช้รายชื่อนี้").click();
    await pane.getByText("ปรับรายชื่อฝ่ายแล้ว 2 ฝ่าย").waitFor();
    clicks += 2;

    await pressNext(/^ต่อไป: นำคะแนนเข้า/);
    await pane.getByRole("textbox", { name: "ตารางคะแนน" }).focus();
    await workbench.paste(table);
    await pressNext("ใส่คะแนนลงสมุดงาน");
    await pressNext("สร้าง 6 แถวในรายงาน");
    await pane.getByText("สร้างแถวแล้ว 6 แถว").waitFor();
    await picture(page, "70-built");

    // It leads to the first field that lacks something.
    await pressNext("ต่อไป: กรอกแถวที่ยังไม่ผ่าน (6)");
    for (let row = 1; row <= 6; row += 1) {
      await pane.locator('[data-field="measures"] textarea:focus').waitFor();
      await box(/มาตรการ/).fill(`• ประชุมชี้แจงครั้งที่ ${row}`);
      await pane.getByRole("combobox", { name: /ผู้รับผิดชอบ/ }).fill("บุคคล");
      await pane.getByRole("menuitemcheckbox", { name: /ฝทบ\./ }).waitFor();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Escape");
      await box(/รายละเอียด/).fill("1. ตั้งคณะทำงาน");
      await box(/ผลที่ได้/).fill(`• บุคลากรทราบร้อยละ ${80 + row}`);
      if (row === 1) {
        await picture(page, "71-row");
        await expectAccessible(workbench);
      }
      // While the last field is being written; what is typed goes to the sheet on the way.
      await pressNext(row < 6 ? /^แถวถัดไป/ : "บันทึกแล้วไปตรวจรายงาน");
      await pane.getByText(`ผ่าน ${row} จาก 6 แถว`).first().waitFor();
    }
    // Nothing is in the other section, which a person may mean.
    await pane.getByRole("checkbox", { name: /ส่วน/ }).first().click();
    await pane.getByLabel("ชื่อผู้รับทราบ").fill("สมศรี ใจดี");
    await button(/^รับทราบ 1 ข้อ/).click();
    clicks += 2;
    await pane.getByText("พร้อมส่ง", { exact: true }).waitFor();
    await picture(page, "72-ready");
    await pressNext(/^ต่อไป: เผยแพร่รายงาน/);
    const download = page.waitForEvent("download");
    await pressNext("เอกสาร Word (.docx)");
    const name = "รายงาน ITA 2566 กรมตัวอย่าง.docx";
    expect((await download).suggestedFilename()).toBe(name);
    await expectInSight(pane.getByText(`สร้าง “${name}” แล้ว`, { exact: false }));
    await picture(page, "73-published");
    expect(clicks).toBeLessThanOrEqual(25);
  });

  test("by mouse alone a row is written field by field, each in sight before anything is scrolled", async () => {
    const { pane } = workbench;
    await button("ลองกับตัวอย่าง").click();
    await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    for (const cell of ["D8", "E8", "F8", "G8"]) {
      await workbench.grid.goTo(cell);
      await workbench.page.keyboard.press("Delete");
    }
    await workbench.step("กรอก");
    for (const [field, key] of [
      ["มาตรการ/กิจกรรม", "measures"],
      ["ผู้รับผิดชอบ", "responsible"],
      ["รายละเอียดการดำเนินการ", "actions"],
      ["ผลที่ได้", "results"],
    ] as const) {
      await pressNext(new RegExp(`^ต่อไป: ${field}`));
      const control = pane.locator(`[data-field="${key}"] :is(input, textarea):focus`);
      await expectInSight(control);
      if (key === "responsible") {
        await control.fill("บุคคล");
        await pane.getByRole("menuitemcheckbox", { name: /ฝทบ\./ }).click();
        await workbench.page.keyboard.press("Escape");
      } else await control.fill("1. ประชุมชี้แจง");
    }
    await expectInSight(button(/^แถวถัดไป/));
    await picture(workbench.page, "74-by-mouse");
    expect(await button(/^ต่อไป: /).count()).toBe(0);
  });

  /** Nothing that stays at the edges lies over it, neither its upper end nor its lower one. */
  const isInSight = (place: string) =>
    workbench.paneFrame.waitForFunction((selector) => {
      const element = document.querySelector(selector);
      if (!element) return false;
      const { left, top, bottom } = element.getBoundingClientRect();
      return [top + 2, bottom - 2].every((y) => document.elementFromPoint(left + 4, y) === element);
    }, place);

  test("a finding opens its field in the form, with its cell in the sheet", async () => {
    const { pane } = workbench;
    await button("ลองกับตัวอย่าง").click();
    await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    await workbench.step("ตรวจ");
    await button("กรอกช่องนี้").first().click();
    await pane.getByRole("heading", { name: /O13/ }).waitFor();
    await pane.locator('[data-field="score"] input:focus').waitFor();
    await workbench.grid.selected("C11");
    await isInSight('[data-field="score"] input');
  });

  test("a finding far to the right opens with its cell on the screen, beside the item it is about", async () => {
    const { grid, page, pane } = workbench;
    await button("ลองกับตัวอย่าง").click();
    await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
    await grid.goTo("G8");
    await page.keyboard.press("Delete");
    await pane.getByText("ผ่าน 4 จาก 6 แถว").first().waitFor();
    await grid.goTo("A7");
    await workbench.step("ตรวจ");
    const finding = pane.getByRole("listitem").filter({ hasText: "เซลล์ G8" });
    await finding.getByRole("button", { name: "กรอกช่องนี้" }).last().click();
    await pane.locator('[data-field="results"] textarea:focus').waitFor();
    await grid.selected("G8");
    await isInSight('[data-field="results"] textarea');
    await picture(page, "74-far-field");
    // The frame of the cell, behind the columns of the item and left of the pane.
    const item = await grid.cellBox("B8");
    await grid.frameSeenRightOf(item.x + item.width + 4, 150);
  });
});
