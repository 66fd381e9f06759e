import type { CDPSession } from "playwright-core";
import type { Workbench } from "../../journeys/workbench";

/** Milliseconds of the thread that pane and embedded workbook share. */
export interface ThreadTime {
  /** By the pane's own scripts, and what these call. */
  ours: number;
  /** By the workbook and Microsoft's library too. */
  all: number;
}

const sampling = 500;

/** Who took the thread while something was done, by a profile of what ran every half millisecond. */
export async function threadTime(
  session: CDPSession,
  { paneFrame }: Workbench,
  work: () => Promise<void>,
): Promise<ThreadTime> {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: sampling });
  await session.send("Profiler.start");
  await work();
  const { profile } = await session.send("Profiler.stop");
  const own = await paneFrame.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => name.includes(".js") && !/excel-web|workbench-office/.test(name)),
  );
  const callers = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const scripts = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  /** Whose script runs, or called what runs; "" where it is the browser's own work. */
  const scriptOf = (id: number | undefined): string => {
    if (id === undefined) return "";
    return scripts.get(id) || scriptOf(callers.get(id));
  };
  const time = { ours: 0, all: 0 };
  for (const [at, id] of (profile.samples ?? []).entries()) {
    const script = scriptOf(id);
    if (!script.startsWith("http")) continue;
    const took = (profile.timeDeltas?.[at] ?? 0) / 1000;
    time.all += took;
    if (own.includes(script)) time.ours += took;
  }
  return time;
}
