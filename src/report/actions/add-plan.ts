import { highestOf } from "../../reference/extremes";
import { planColumns } from "../form/columns";
import type { Report, SheetCells } from "../form/report";
import { isWorkingGrid, sectionsOf } from "../sheets/grid/grid-shape";
import type { Block } from "../terms/address";
import { emptyDrawing, emptySheetDrawing, type Look, type SheetDrawing } from "../workbook/drawing";
import { asText, bandLook, bodyLook, headerLook } from "../workbook/looks";
import { sheetOf } from "../workbook/workbook-reading";
import type { Action } from "./action";

/** The columns of a plan, behind all that stands on the sheet; those that are there stay as they are. */
export const addPlan: Action<null, null> = {
  name: "add-plan",
  madeOf: "sheet-to-draw-on",
  plan: ({ reading, report }) => {
    const sheet = report && sheetOf(reading, report.sheetName);
    if (!report || !sheet || !isWorkingGrid(report)) return "no-grid";
    const drawn = planDrawing(sheet, report);
    const drawing = drawn && { ...emptyDrawing(), sheets: [drawn] };
    return { drawing, done: null, undo: null, isBulk: false };
  },
};

/** @returns null where both are there. */
function planDrawing(sheet: SheetCells, report: Report): SheetDrawing | null {
  const { place } = report;
  const lacking = planColumns.filter(({ key }) => place.planColumns[key] === undefined);
  if (lacking.length === 0) return null;
  const drawn = emptySheetDrawing(report.sheetName, report.sheetName);
  const first = sheet.firstColumn + highestOf(sheet.values.map((line) => line.length));
  const across = (row: number, rowCount: number): Block => {
    return { row, rowCount, column: first, columnCount: lacking.length };
  };
  const look = (block: Block, ...looks: Look[]) => {
    drawn.looks.push(...looks.map((each) => ({ block, look: each })));
  };
  drawn.values.push({
    row: place.headerRow,
    column: first,
    values: [lacking.map(({ header }) => header)],
  });
  look(across(place.headerRow, place.headerRows), headerLook);
  lacking.forEach(({ width }, index) => {
    const column = first + index;
    drawn.columnWidths.push({ column, points: width });
    drawn.merges.push({ row: place.headerRow, rowCount: place.headerRows, column, columnCount: 1 });
  });
  for (const { kind, bandRow, firstRow, lastRow } of sectionsOf(report)) {
    look(across(bandRow, 1), bandLook[kind]);
    look(across(firstRow, lastRow - firstRow + 1), bodyLook, asText);
  }
  return drawn;
}
