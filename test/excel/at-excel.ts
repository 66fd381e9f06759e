import { readWorkbook } from "../../src/excel/read-workbook";
import { writeDrawing } from "../../src/excel/write-drawing";
import { checkReport } from "../../src/report/check/check-report";
import { planLayout, type LayoutRequest } from "../../src/report/drawing/plan-layout";
import { reportInView } from "../../src/report/reading/report-in-view";
import type { CellValue, Report } from "../../src/report/report";
import { planRows, type PlannedRows, type RowWish } from "../../src/report/rows/plan-rows";
import { planUndo, type Undo } from "../../src/report/rows/undo";
import { loadYear } from "../../src/reference/load-year";

/** What the pane does when a person presses its buttons. */

export async function layOut(wish: Partial<LayoutRequest> = {}) {
  const reading = await readWorkbook({ waitForTyping: true, drawingOn: "active-sheet" });
  const layout = planLayout(reading, {
    agency: "สำนักงานตัวอย่าง",
    fiscalYear: 2566,
    threshold: 85,
    year: await loadYear(2566),
    assessedYear: 2566,
    example: null,
    ...wish,
  });
  await writeDrawing(layout.drawing);
  return layout;
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

export async function valuesOf(sheetName: string, address: string): Promise<CellValue[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

/** Reads, plans and writes a change of rows as the pane does. */
export async function changeRows(wish: RowWish): Promise<PlannedRows> {
  const reading = await readWorkbook({
    waitForTyping: true,
    drawingOn: { sheetName: "รายงาน ITA" },
  });
  const planned = planRows(reading, wish);
  if (typeof planned === "string") throw new Error(planned);
  await writeDrawing(planned.drawing);
  return planned;
}

/** Takes an action back as the pane does; tells whether it did. */
export async function takeBack(
  undo: Undo,
  drawingOn: { sheetName: string } | null = { sheetName: "รายงาน ITA" },
): Promise<boolean> {
  const reading = await readWorkbook({ waitForTyping: true, ...(drawingOn && { drawingOn }) });
  const drawing = planUndo(reading, undo);
  if (drawing) await writeDrawing(drawing);
  return drawing !== null;
}
