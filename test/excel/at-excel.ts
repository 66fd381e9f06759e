import type { IWorkbookData } from "@univerjs/core";
import { readWorkbook } from "../../src/excel/read-workbook";
import type { Action } from "../../src/report/actions/action";
import { buildRows, changeRow } from "../../src/report/actions/change-row";
import { fillRow as fillAction, type FillWish } from "../../src/report/actions/fill-fields";
import { layOut as layOutAction } from "../../src/report/actions/lay-out";
import { takeBack as takeBackAction } from "../../src/report/actions/take-back";
import { checkReport } from "../../src/report/check/check-report";
import type { LayoutRequest } from "../../src/report/actions/plan-layout";
import { example } from "../../src/report/form/example";
import { bookOf } from "../../src/report/book/book";
import { reportInView } from "../../src/report/book/report-in-view";
import type { CellValue, Report } from "../../src/report/form/report";
import { entryKeys } from "../../src/report/form/columns";
import { targetOf, type RowTexts } from "../../src/report/rows/follow-row";
import type { RowWish } from "../../src/report/rows/plan-rows";
import type { Undo } from "../../src/report/rows/undo";
import { loadOffered } from "../../src/report/assessment/offered-lists";
import { RefusedError } from "../../src/taskpane/actions/trouble";
import { act as actOn, type Acted } from "../../src/taskpane/workbook/act";
import { LiveWorkbook } from "../../src/taskpane/workbook/live-workbook";
import { openPane, startHost, type TestPane } from "../support/pane";

/** The pane's own way to act, once it has seen the workbook. */
export async function act<Wish, Done>(
  action: Action<Wish, Done>,
  wish: Wish,
): Promise<Acted<Done>> {
  const live = await openWorkbook();
  try {
    return await actOn(live, action, wish);
  } finally {
    // What this pane would read a moment later is nothing to the next one's round trips.
    live.recheck.stop();
  }
}

export async function openWorkbook(): Promise<LiveWorkbook> {
  const live = new LiveWorkbook(() => undefined);
  await live.ask();
  return live;
}

/** How often an action goes to Excel and back, the pane's reading of what is new included. */
export async function tripsOf<Wish, Done>(
  pane: TestPane,
  action: Action<Wish, Done>,
  wish: Wish,
): Promise<number> {
  const live = await openWorkbook();
  pane.resetRoundTrips();
  await actOn(live, action, wish);
  return pane.roundTrips();
}

export async function layoutRequest(wish: Partial<LayoutRequest> = {}): Promise<LayoutRequest> {
  return {
    agency: "สำนักงานตัวอย่าง",
    fiscalYear: 2566,
    threshold: 85,
    lists: await loadOffered(2566, []),
    assessedYear: 2566,
    given: null,
    ...wish,
  };
}

export async function layOut(wish: Partial<LayoutRequest> = {}) {
  const { done } = await act(layOutAction, await layoutRequest(wish));
  return { ...done, sheetName: done.sheet };
}

let drawn: Promise<IWorkbookData> | undefined;

/**
 * A workbook in which the example was laid out, drawn once for all tests of a file: for those that begin
 * where laying out has ended.
 */
export function exampleLaidOut(): Promise<IWorkbookData> {
  return (drawn ??= drawExample());
}

async function drawExample(): Promise<IWorkbookData> {
  const { Excel, OfficeExtension, Office } = globalThis;
  const { host, stop } = startHost();
  openPane(host);
  await layOut({ given: example });
  await host.idle();
  const snapshot = structuredClone(host.snapshot());
  await stop();
  // The test's own pane may be open already.
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
  return snapshot;
}

export async function readReport(): Promise<Report> {
  const report = reportInView(await readWorkbook({ waitForTyping: true }));
  if (!report) throw new Error("the workbook holds no report");
  return report;
}

export async function check() {
  const nothing = { directory: null, year: null, otherYears: [], scores: null };
  return checkReport(await readReport(), { threshold: 85, ...nothing });
}

/** Puts values into a sheet as if they had been there before, outside any measuring. */
export async function fill(sheetName: string, address: string, values: CellValue[][]) {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
    range.numberFormat = [["@"]];
    range.values = values;
    await context.sync();
  });
}

/** A further sheet with values from an address on. */
export async function addSheet(
  sheetName: string,
  address: string,
  values: CellValue[][],
): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(sheetName);
    await context.sync();
  });
  await fill(sheetName, address, values);
}

/** What the pane shows once it has read the workbook. */
export async function viewOfPane() {
  const live = await openWorkbook();
  live.recheck.stop();
  return live.ask();
}

/** The report as the pane understands it; null where there is none. */
export async function reportUnderstood(): Promise<Report | null> {
  return bookOf(await readWorkbook({ waitForTyping: true })).report;
}

export async function valuesOf(sheetName: string, address: string): Promise<CellValue[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

/** Every sheet of the workbook, and whether it is shown. */
export async function sheetsOfWorkbook() {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    return worksheets.items.map(({ name, visibility }) => [name, visibility]);
  });
}

export function changeRows(wish: RowWish) {
  return wish.kind === "build" ? act(buildRows, wish) : act(changeRow, wish);
}

/** What a person writes into a row of the report, as the form hands it on. */
export async function wishFor(index: number, fields: Partial<RowTexts>): Promise<FillWish> {
  const report = await readReport();
  const row = report.rows[index];
  if (!row) throw new Error(`the report has no row ${index}`);
  const target = targetOf(report, { sheetRow: row.sheetRows[0] ?? 0, row });
  const seen = Object.fromEntries(
    entryKeys.filter((key) => key in fields).map((key) => [key, row.text[key]]),
  );
  return { target, fields, seen };
}

export async function fillRow(index: number, fields: Partial<RowTexts>) {
  return act(fillAction, await wishFor(index, fields));
}

/** Takes an action back; tells whether it did. */
export async function takeBack(undo: Undo | null): Promise<boolean> {
  if (!undo) throw new Error("there is no way back");
  try {
    await act(takeBackAction, undo);
    return true;
  } catch (error) {
    if (error instanceof RefusedError && error.refusal === "changed-since") return false;
    throw error;
  }
}
