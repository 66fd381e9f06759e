import { readDirectory } from "../sheets/directory/directory-sheet";
import { isWorkingGrid } from "../sheets/grid/grid-shape";
import { staleLines } from "../sheets/grid/legend";
import type { Department } from "../terms/departments/department";
import { emptySheetDrawing, type SheetDrawing } from "../workbook/drawing";
import type { Report } from "../form/report";
import { sheetOf, type WorkbookReading } from "../workbook/workbook-reading";
import { inOneBlock } from "./draw-edits";

/** The grid's legend with names as the directory is to have them; nothing where it says them already. */
export function drawLegend(
  reading: WorkbookReading,
  report: Report | null,
  departments: readonly Department[],
): SheetDrawing[] {
  const sheet = report && isWorkingGrid(report) ? sheetOf(reading, report.sheetName) : null;
  if (!report || !sheet) return [];
  const before = reading.directory ? readDirectory(reading.directory.values) : [];
  const lines = staleLines(sheet, report, before, departments);
  if (lines.length === 0) return [];
  return [
    {
      ...emptySheetDrawing(report.sheetName, report.sheetName),
      values: inOneBlock(lines),
    },
  ];
}
