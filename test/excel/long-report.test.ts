import { CellValueType, type IWorkbookData } from "@univerjs/core";
import { publish } from "../../src/report/actions/publish";
import { readReport } from "../../src/report/reading/read-report";
import { act } from "../../src/taskpane/workbook/act";
import { readWorkbook } from "../../src/excel/read-workbook";
import type { CellValue, Report } from "../../src/report/form/report";
import { keepWatch } from "../../src/taskpane/workbook/keep-watch";
import { LiveWorkbook } from "../../src/taskpane/workbook/live-workbook";
import { openPane, startHost } from "../support/pane";
import { rowsOfRealLength } from "../samples/long-report";
import { sampleSheet } from "../samples/sample-sheet";

/** Excel on the web carries 5 MB at most; a part of it is for what is not counted here. */
const most = 4_000_000;

const sheetName = "รายงาน";

function workbookOf(values: readonly CellValue[][]): Partial<IWorkbookData> {
  const cellData = values.map((line) =>
    line.map((v) => ({
      v,
      t: typeof v === "number" ? CellValueType.NUMBER : CellValueType.STRING,
    })),
  );
  const sheet = { id: "1", name: sheetName, rowCount: values.length + 100, columnCount: 26 };
  return { sheetOrder: ["1"], sheets: { 1: { ...sheet, cellData: Object(cellData) } } };
}

const valuesOf = (rowCount: number) => sampleSheet(rowsOfRealLength(rowCount)).values;

/** A pane in front of a report of so many rows, once it has read it. */
async function openReport(rowCount: number) {
  // As much of a browser as watching needs: somewhere to hear of focus.
  Object.assign(globalThis, { window: new EventTarget(), document: new EventTarget() });
  const { host, stop } = startHost(workbookOf(valuesOf(rowCount)));
  const pane = openPane(host);
  const live = new LiveWorkbook(() => undefined);
  const endWatch = keepWatch(live);
  const caughtUp = async () => {
    await host.idle();
    await live.current();
  };
  await caughtUp();
  return {
    host,
    pane,
    live,
    caughtUp,
    close: async () => {
      endWatch();
      await stop();
    },
  };
}

/** What a move of the cursor asks of Excel, and then an edit of a cell: round trips, bytes, rows read again. */
async function clicksIn(rowCount: number) {
  const { host, pane, live, caughtUp, close } = await openReport(rowCount);
  const row = live.book?.report?.rows[rowCount / 2]?.sheetRows[0] ?? 0;
  const costOf = async (click: () => unknown) => {
    const parsed = () => live.book?.read.parsed ?? 0;
    const before = parsed();
    pane.resetRoundTrips();
    await click();
    await caughtUp();
    const bytes = pane.messages().reduce((sum, each) => sum + each, 0);
    return { trips: pane.roundTrips(), bytes, rowsRead: parsed() - before };
  };
  const move = await costOf(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).getCell(row, 3).select();
      await context.sync();
    }),
  );
  const edit = await costOf(() => {
    host.typeInto(sheetName, `D${row + 1}`, "• ประกาศให้ทราบทั่วกัน");
  });
  await close();
  return { move, edit };
}

it("a report of 5,000 rows is read with no reply over 4 MB", async () => {
  const { pane, live, close } = await openReport(5000);
  expect(live.book?.report?.rows.length).toBe(5000);
  expect(Math.max(...pane.messages())).toBeLessThan(most);
  await close();
});

it("a move of the cursor and an edit of a cell ask no more of 5,000 rows than of 50", async () => {
  const [few, many] = [await clicksIn(50), await clicksIn(5000)];
  expect(many.move.trips).toBe(few.move.trips);
  expect(many.edit).toMatchObject({ trips: few.edit.trips, rowsRead: 1 });
  // A number of a row has more digits, and neighbouring cells have other texts.
  expect(many.move.bytes).toBeLessThan(few.move.bytes + 2000);
  expect(many.edit.bytes).toBeLessThan(few.edit.bytes + 2000);
});

it("a report that is read again, as whenever the pane gets the focus, is not understood anew", async () => {
  const { live, caughtUp, close } = await openReport(50);
  const report = live.book?.report;
  live.recheck.hint("everything");
  await caughtUp();
  expect(live.book?.report).toBe(report);
  await close();
});

it("a copy longer than a request may be is written in several, and whole", async () => {
  const textsOf = (report: Report | null | undefined) =>
    report?.rows.map(({ text }) => text.actions);
  const { pane, live, close } = await openReport(1100);
  const texts = textsOf(live.book?.report);
  pane.resetRoundTrips();
  const { done } = await act(live, publish, null);
  expect(Math.max(...pane.messages())).toBeLessThan(most);
  const copy = (await live.current()).reading.active;
  expect(copy.sheetName).toBe(done.sheet);
  expect(textsOf(readReport(copy))).toEqual(texts);
  await close();
});

it("rows that are put in while a report is read are in it, once", async () => {
  const { host, stop } = startHost(workbookOf(valuesOf(700)));
  const theirs = openPane(host);
  const mine = openPane(host);
  const reading = readWorkbook({ waitForTyping: false });
  theirs.use();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange("100:100").insert("Down");
    await context.sync();
  });
  mine.use();
  const { active } = await reading;
  const { values } = sampleSheet(rowsOfRealLength(700));
  expect(active.values.slice(0, 99)).toEqual(values.slice(0, 99));
  expect(active.values.slice(100)).toEqual(values.slice(99));
  await stop();
});

it("cells as long as can be are read in smaller pieces", async () => {
  const longest = "ก".repeat(32_000);
  const values = Array.from({ length: 30 }, (_, row) => [String(row + 1), longest, longest]);
  const { host, stop } = startHost(workbookOf(values));
  openPane(host);
  const { active } = await readWorkbook({ waitForTyping: false });
  expect(active.values).toEqual(values);
  await stop();
});
