import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { writeXlsx } from "hucre/xlsx";
import type { Frame, Page } from "playwright-core";
import { sampleSheet } from "../samples/sample-sheet";
import { serve } from "../../scripts/serve.mjs";
import { browserFile, launch } from "../support/chromium";
import { rowsOfRealLength } from "../samples/long-report";
import { middle, print } from "./measure";

/*
 * When the pane can be used, beside a page of the same make that says hello and asks Excel nothing: both in the
 * embedded workbook, one after the other, on a processor slowed four times.
 */

const rounds = 10;
const slowed = 4;
/** Where the bench stands, with the pages beside it. */
const dist = fileURLToPath(new URL("dist", import.meta.url));

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

async function measure(): Promise<void> {
  const { address, close } = await serve([dist], 0);
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1140, height: 760 }, locale: "th-TH" });
  await page.goto(address);
  const { sheetName, values } = sampleSheet(rowsOfRealLength(10));
  const file = await writeXlsx({ sheets: [{ name: sheetName, rows: values }] });
  page.on("dialog", (dialog) => void dialog.accept());
  await page.locator('input[type="file"]').setInputFiles({
    name: "ten.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(file),
  });
  await page.frameLocator("#pane iframe").getByText(pane.says).first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
  const opened: Record<"hello" | "pane", Opening[]> = { hello: [], pane: [] };
  for (let round = 0; round < rounds; round += 1) {
    opened.hello.push(await open(page, hello));
    opened.pane.push(await open(page, pane));
  }
  await browser.close();
  close();
  const readyAt = (of: readonly Opening[]) => middle(of.map(({ ready }) => ready));
  const [ours, peer] = [readyAt(opened.pane), readyAt(opened.hello)];
  print([
    ["first load, kB : hello world's", `${kB("taskpane.html")} : ${kB("workbench-hello.html")}`],
    ["ready with ten rows : hello world ready", `${(ours / peer).toFixed(2)} : 1`],
    [
      "long tasks after its first paint, each time",
      (opened.pane.flatMap(({ longTasks }) => longTasks).length / rounds).toFixed(1),
    ],
    [
      "the longest of them, ms",
      String(Math.round(Math.max(0, ...opened.pane.flatMap(({ longTasks }) => longTasks)))),
    ],
  ]);
}

const kB = (page: string) => (firstLoad(page) / 1000).toFixed(1);

if (browserFile === undefined) console.log("no Chromium on this machine: the pane is not measured");
else await measure();
