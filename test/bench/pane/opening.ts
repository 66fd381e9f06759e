import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Frame, Page } from "playwright-core";
import { middle } from "../measure";
import { beside, counted, ms, type Measured } from "../table";
import { dist, slowed, type Desk } from "./desk";

/*
 * When the pane can be used, beside a page of the same make that says hello and asks Excel nothing: both in the
 * embedded workbook, one after the other, on a processor slowed four times.
 */

const rounds = 10;

/** A page beside the workbook, and what stands on it when it is ready. */
interface Place {
  file: string;
  says: string;
}
const hello: Place = { file: "workbench-hello.html", says: "Go" };
const pane: Place = { file: "workbench-taskpane.html", says: "จาก 10 แถว" };

/** What came of opening a page once; times in milliseconds since it was asked for. */
interface Opening {
  ready: number;
  /** Tasks of over 50 ms after the first paint, as long as they took. */
  longTasks: number[];
}

async function open(page: Page, { file, says }: Place): Promise<Opening> {
  await page.evaluate((file) => {
    const frame = document.querySelector<HTMLIFrameElement>("#pane iframe");
    if (frame) frame.src = `${file}?${performance.now()}`;
  }, file);
  const frame = await frameOf(page, file);
  const ready = await frame.waitForFunction(
    (says) => document.body?.innerText.includes(says) && performance.now(),
    says,
  );
  // What goes on after it is ready has come to rest.
  await frame.waitForFunction(
    () => new Promise((rested) => requestIdleCallback(() => rested(true), { timeout: 4000 })),
  );
  const longTasks = await frame.evaluate(
    () =>
      new Promise<number[]>((told) => {
        const [paint] = performance.getEntriesByName("first-contentful-paint");
        new PerformanceObserver((list) => {
          const after = list
            .getEntries()
            .filter((each) => each.startTime > (paint?.startTime ?? 0));
          told(after.filter(isOwn).map(({ duration }) => duration));
        }).observe({ type: "longtask", buffered: true });
        const isOwn = ({ name }: PerformanceEntry) => name === "self";
        setTimeout(() => told([]), 200);
      }),
  );
  return { ready: Number(await ready.jsonValue()), longTasks };
}

async function frameOf(page: Page, file: string): Promise<Frame> {
  await page.waitForFunction(
    (file) =>
      document
        .querySelector<HTMLIFrameElement>("#pane iframe")
        ?.contentWindow?.location.href.includes(file),
    file,
  );
  const frame = page.frames().find((each) => each.url().includes(file));
  if (!frame) throw new Error(`${file} is not on the page`);
  return frame;
}

/** Bytes as servers send them, of a page with what it loads before its first paint; office.js aside. */
function firstLoad(page: string): number {
  const own = [...readFileSync(join(dist, page), "utf8").matchAll(/(?:src|href)="([^":]+)"/g)]
    .map(([, file = ""]) => file)
    .filter(
      (file) => !/^(?:workbench-office|excel-web)/.test(file) && readdirSync(dist).includes(file),
    );
  return [page, ...own].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length,
    0,
  );
}

/** With ten rows, each time beside the page that says hello. */
export async function opening({ page, openReport }: Desk): Promise<Measured[]> {
  await openReport(10);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
  const opened: Record<"hello" | "pane", Opening[]> = { hello: [], pane: [] };
  for (let round = 0; round < rounds; round += 1) {
    opened.hello.push(await open(page, hello));
    opened.pane.push(await open(page, pane));
  }
  const readyAt = (of: readonly Opening[]) => middle(of.map(({ ready }) => ready));
  const longTasks = opened.pane.flatMap(({ longTasks }) => longTasks);
  const [ours, peer] = [firstLoad("taskpane.html"), firstLoad(hello.file)];
  return [
    {
      what: "first load : that of a page that says hello",
      ours: kB(ours),
      peer: kB(peer),
      ratio: ours / peer,
      goal: "91 kB",
    },
    beside(
      "ready with ten rows : that page, slowed four times",
      [readyAt(opened.pane), readyAt(opened.hello)],
      "1.6 : 1",
    ),
    counted(
      "own tasks over 50 ms after the first paint, each time",
      longTasks.length / rounds,
      "0",
    ),
    counted("the longest of them", ms(Math.max(0, ...longTasks)), "50 ms"),
  ];
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
