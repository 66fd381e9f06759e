import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ms, type Measured } from "../table";
import type { Desk } from "./desk";
import { threadTime } from "./own-time";

/*
 * What each click on the road to a published report takes of the thread: by the pane, and by the workbook beside it.
 * The workbook is not Excel; only the pane's own part says something of what people wait for there.
 */

const scores = readFileSync(join(process.cwd(), "test/samples/scores/88-items.tsv"), "utf8");
const directory = "ฝทบ.\tฝ่ายทรัพยากรบุคคล\nฝกค.\tฝ่ายกลยุทธ์องค์กร";

export async function clicks({ workbench, pane, button, session }: Desk): Promise<Measured[]> {
  const measured: Measured[] = [];
  const click = async (what: string, name: string | RegExp, said: string | RegExp) => {
    const { ours, all } = await threadTime(session, workbench, async () => {
      await button(name).click();
      await pane.getByText(said).first().waitFor();
    });
    measured.push({
      what: `${what}: of the pane's scripts, of all`,
      ours: ms(ours),
      peer: ms(all),
      ratio: ours / all,
    });
  };
  const box = (name: string | RegExp) => pane.getByRole("textbox", { name });

  await pane.getByLabel("ชื่อหน่วยงาน").fill("กรมตัวอย่าง");
  await pane.getByLabel("ปีงบประมาณ (พ.ศ.)").fill("2566");
  await click("laying out", "สร้างแบบฟอร์ม", "สร้างแบบฟอร์มแล้วที่แผ่นงาน");
  await button("วางรายชื่อฝ่าย…").click();
  await box("วางรายชื่อฝ่ายที่คัดลอกมา").fill(directory);
  await button("ใช้รายชื่อนี้").click();
  await pane.getByText("ปรับรายชื่อฝ่ายแล้ว 2 ฝ่าย").waitFor();
  await button(/^ต่อไป: นำคะแนนเข้า/).click();
  await box("ตารางคะแนน").focus();
  await workbench.paste(scores);
  await click("putting in 88 scores", "ใส่คะแนนลงสมุดงาน", "สร้าง 6 แถวในรายงาน");
  await click("building rows", "สร้าง 6 แถวในรายงาน", "สร้างแถวแล้ว 6 แถว");
  await button("ต่อไป: กรอกแถวที่ยังไม่ผ่าน (6)").click();
  await box(/มาตรการ/).fill("• ประชุมชี้แจง");
  await click("next row", /^แถวถัดไป/, "บันทึกแล้ว");
  await workbench.step("เผยแพร่");
  await click("publishing as Word", "เอกสาร Word (.docx)", /สร้าง “.*docx” แล้ว/);
  await click("publishing on a sheet", "สร้างฉบับเผยแพร่", /สร้างแผ่นงาน “.*” แล้ว/);
  return measured;
}
