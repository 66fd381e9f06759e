import { counted, ms, type Measured } from "../table";
import type { Desk } from "./desk";

/* The list of what was found in a report of 1,000 rows, wheeled through from its top. */

const rows = 1000;
const turns = 60;
const pixels = 400;

export async function findings({ page, workbench, openReport }: Desk): Promise<Measured[]> {
  await openReport(rows);
  await workbench.step("ตรวจ");
  const { paneFrame } = workbench;
  await workbench.pane.getByRole("heading", { level: 3 }).first().waitFor();
  const place = await page.locator("#pane iframe").boundingBox();
  if (!place) throw new Error("no pane on the page");
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  const frames = paneFrame.evaluate(
    () =>
      new Promise<number[]>((told) => {
        const frames: number[] = [];
        let [last, isOver] = [performance.now(), false];
        addEventListener("wheeled", () => (isOver = true));
        const tick = (now: number) => {
          frames.push(now - last);
          last = now;
          if (isOver) told(frames);
          else requestAnimationFrame(tick);
        };
        requestAnimationFrame(tick);
      }),
  );
  for (let turn = 0; turn < turns; turn += 1) await page.mouse.wheel(0, pixels);
  await paneFrame.evaluate(() => dispatchEvent(new Event("wheeled")));
  const took = await frames;
  const late = took.filter((frame) => frame > 50).length;
  return [
    counted(
      `of ${took.length} frames of the list of findings of ${rows} rows, those over 50 ms`,
      late,
      "0",
    ),
    counted("the longest of them", ms(Math.max(...took)), "50 ms"),
  ];
}
