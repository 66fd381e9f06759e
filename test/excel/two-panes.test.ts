import { readCells } from "../../src/excel/read-cells";
import { readWorkbook } from "../../src/excel/read-workbook";
import { watchWorkbook, type WorkbookEvent } from "../../src/excel/watch-workbook";
import { fillRow as fillAction } from "../../src/report/actions/fill-fields";
import { blockOf } from "../../src/report/terms/address";
import { reportInView } from "../../src/report/book/report-in-view";
import { patchedReading } from "../../src/report/workbook/patched-reading";
import { newsTold, type News } from "../../src/taskpane/workbook/news";
import type { Host } from "../../workbench/host/host";
import { openPane, startHost, type TestPane } from "../support/pane";
import { exampleLaidOut, fillRow, readReport, tripsOf, wishFor } from "./at-excel";

let host: Host;
let stop: () => Promise<void>;
let mine: TestPane;
let theirs: TestPane;

beforeEach(async () => {
  ({ host, stop } = startHost(await exampleLaidOut()));
  mine = openPane(host);
  theirs = openPane(host);
});
afterEach(() => stop());

const sheetName = "รายงาน ITA";

/** Fills a field of the first row from the pane that the globals speak for. */
async function fillFirstRow(measures: string) {
  await fillRow(0, { measures });
  await host.idle();
}

it("a field filled in one pane reaches the other with one event, and one read of just that cell", async () => {
  theirs.use();
  const before = await readWorkbook({ waitForTyping: false });
  const told: News[] = [];
  await watchWorkbook((event) => told.push(...newsTold(event, before)));
  mine.use();
  await fillFirstRow("• ประชุมร่วมทุกฝ่าย");

  expect(told).toEqual([{ sheetName, row: 6, column: 3, rowCount: 1, columnCount: 1 }]);
  theirs.use();
  theirs.resetRoundTrips();
  const block = blockOf("D7");
  const { cells } = await readCells([{ sheetName, ...block! }], { waitForTyping: false });
  expect(theirs.roundTrips()).toBe(1);
  expect(reportInView(patchedReading(before, cells)!)?.rows[0]?.text.measures).toBe(
    "• ประชุมร่วมทุกฝ่าย",
  );
});

it("a field is one write", async () => {
  mine.use();
  // The first write of all adds the safe sheet, and everything is read again.
  await fillRow(0, { measures: "• ประชุม" });
  const wish = await wishFor(0, { issue: "i9 ข้อเก้า", score: "70", results: "• ได้" });
  expect(await tripsOf(mine, fillAction, wish)).toBe(1);
  expect((await readReport()).rows[0]).toMatchObject({ codes: ["i9"], scores: [70] });
});

it("where the other pane has put rows in, everything is read again", async () => {
  theirs.use();
  const events: WorkbookEvent[] = [];
  await watchWorkbook((event) => events.push(event));
  mine.use();
  await fillFirstRow(Array.from({ length: 40 }, (_, index) => `• ข้อที่ ${index}`).join("\n"));
  expect(events).toContainEqual({ kind: "other" });
});
