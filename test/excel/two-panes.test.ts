import { readCells } from "../../src/excel/read-cells";
import { readWorkbook } from "../../src/excel/read-workbook";
import { watchWorkbook, type WorkbookEvent } from "../../src/excel/watch-workbook";
import { writeDrawing } from "../../src/excel/write-drawing";
import { blockOf } from "../../src/report/address";
import { reportInView } from "../../src/report/reading/report-in-view";
import { example } from "../../src/report/example";
import { patchedReading } from "../../src/report/patched-reading";
import { fillFields } from "../../src/report/rows/fill-fields";
import type { Host } from "../../src/workbench/host/host";
import { openPane, startHost, type TestPane } from "../support/pane";
import { layOut, readReport } from "./at-excel";

let host: Host;
let stop: () => Promise<void>;
let mine: TestPane;
let theirs: TestPane;

beforeEach(async () => {
  ({ host, stop } = startHost());
  mine = openPane(host);
  await layOut({ example });
  theirs = openPane(host);
});
afterEach(() => stop());

const sheetName = "รายงาน ITA";

/** Fills a field of the first row from the pane that the globals speak for. */
async function fillFirstRow(measures: string) {
  const report = await readReport();
  await writeDrawing(fillFields(report, report.rows[0]!, 6, { measures }));
  await host.idle();
}

it("a field filled in one pane reaches the other with one event, and one read of just that cell", async () => {
  theirs.use();
  const before = await readWorkbook({ waitForTyping: false });
  const events: WorkbookEvent[] = [];
  await watchWorkbook((event) => events.push(event));
  mine.use();
  await fillFirstRow("• ประชุมร่วมทุกฝ่าย");

  const sheetId = before.sheets.find(({ name }) => name === sheetName)?.id;
  expect(events).toEqual([{ kind: "cells-edited", sheetId, address: "D7" }]);
  theirs.use();
  theirs.resetRoundTrips();
  const block = blockOf("D7");
  const { cells } = await readCells([{ sheetName, ...block! }], { waitForTyping: false });
  expect(theirs.roundTrips()).toBe(1);
  expect(reportInView(patchedReading(before, cells))?.rows[0]?.text.measures).toBe(
    "• ประชุมร่วมทุกฝ่าย",
  );
});

it("a field is one write", async () => {
  mine.use();
  const report = await readReport();
  mine.resetRoundTrips();
  await writeDrawing(
    fillFields(report, report.rows[0]!, 6, { issue: "i9 ข้อเก้า", score: "70", results: "• ได้" }),
  );
  expect(mine.roundTrips()).toBe(1);
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
