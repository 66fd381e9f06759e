import type { Workbench } from "../../journeys/workbench";

/** The pane's own tasks of over 50 ms while something is done, in milliseconds. */
export async function tasksWhile(
  { paneFrame }: Workbench,
  work: () => Promise<void>,
): Promise<number[]> {
  const begun = await paneFrame.evaluate(() => performance.now());
  await work();
  return paneFrame.evaluate(
    (begun) =>
      new Promise<number[]>((told) => {
        const tasks: number[] = [];
        new PerformanceObserver((list) => {
          for (const { name, startTime, duration } of list.getEntries())
            if (name === "self" && startTime >= begun) tasks.push(duration);
        }).observe({ type: "longtask", buffered: true });
        setTimeout(() => {
          told(tasks);
        }, 300);
      }),
    begun,
  );
}
