import { counted, ms, type Measured } from "../table";
import { slowed, type Desk } from "./desk";
import { tasksWhile } from "./tasks-while";

/* Keys in a field of the form, in a report of 500 rows, on a processor slowed four times. */

const rows = 500;
const keys = 30;

export async function typing(desk: Desk): Promise<Measured[]> {
  const { page, pane, session, workbench } = desk;
  await desk.openReport(rows);
  await workbench.step("กรอก");
  await pane.getByText(/ไปแถวแรก/).click();
  const box = pane.getByRole("textbox", { name: /มาตรการ/ });
  await box.focus();
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
  const tasks = await tasksWhile(workbench, async () => {
    for (let key = 0; key < keys; key += 1) {
      await page.keyboard.type("ก");
      // Until what it makes is on the screen.
      await workbench.paneFrame.evaluate(
        () => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))),
      );
    }
  });
  return [
    counted(
      `of ${keys} keys in the form at ${rows} rows, those over 50 ms, slowed`,
      tasks.length,
      "0",
    ),
    counted("the longest of them", ms(Math.max(0, ...tasks)), "50 ms"),
  ];
}
