import type { Block } from "../address";
import {
  emptySheetDrawing,
  type Drawing,
  type SheetDrawing,
  type Written,
} from "../drawing/drawing";
import { keptCells } from "../drawing/plan-layout";
import { refreshGrid } from "../drawing/refresh-grid";
import { readReport } from "../reading/read-report";
import type { CellValue, Report } from "../report";
import { sheetOf, type WorkbookReading } from "../workbook-reading";
import { applyEdits, type RowEdits } from "./row-edits";

/**
 * Edits of a working grid's rows as a drawing: rows in and out, their cells, and the dropdowns, flags
 * and status formulas of the grid as it then is. Only rows that come in are dressed; what other rows
 * hold and how people made them look stays.
 * @param select the sheet row to show afterwards.
 * @returns null where the sheet was not read, or would no longer be a report.
 */
export function drawEdits(
  reading: WorkbookReading,
  report: Report,
  edits: RowEdits,
  select: number | null,
): Drawing | null {
  const sheet = sheetOf(reading, report.sheetName);
  if (!sheet) return null;
  const after = applyEdits(sheet, edits);
  const changed = readReport(after);
  if (!changed) return null;
  const kept = keptCells(reading, report);
  const status = changed.place.columns.status;
  const drawn = refreshGrid({
    report: changed,
    heading: null,
    formulaCells: after.formulaCells.filter(({ column }) => column !== status),
    departmentCount: changed.legend.length,
    directorySheet: reading.directory?.sheetName ?? "",
    staleFlags: kept.staleFlags,
    hiddenRows: after.hiddenRows,
    mayAddRows: false,
  });
  if (!drawn) return null;
  const rows = [...new Set(edits.cells.map(({ row }) => row))];
  return {
    sheets: [
      {
        ...emptySheetDrawing(report.sheetName, report.sheetName),
        rowChanges: edits.rowChanges,
        looks: drawn.sheet.looks.flatMap(({ block, look }) =>
          rowsWithin(block, rows).map((row) => ({ block: { ...block, row, rowCount: 1 }, look })),
        ),
        values: writtenRows(edits.cells),
        formulas: [
          ...drawn.sheet.formulas,
          ...edits.formulas.map(({ row, column, formula }) => ({
            row,
            column,
            values: [[formula]],
          })),
        ],
        entryRules: drawn.sheet.entryRules,
        staleFlags: drawn.sheet.staleFlags,
        flags: drawn.sheet.flags,
        fitRows: rows
          .filter((row) => !after.hiddenRows.includes(row))
          .map((row) => ({ row, column: 0, rowCount: 1, columnCount: 1 })),
      },
    ],
    names: [],
    select:
      select === null
        ? null
        : {
            sheetName: report.sheetName,
            row: select,
            column: changed.place.columns.instrument ?? 0,
          },
  };
}

function rowsWithin({ row, rowCount }: Block, rows: readonly number[]): number[] {
  return rows.filter((each) => each >= row && each < row + rowCount);
}

/** Cells row by row, each from its first to its last, those between left as they are. */
export function writtenRows(cells: RowEdits["cells"]): SheetDrawing["values"] {
  const byRow = new Map<number, RowEdits["cells"]>();
  for (const cell of cells) {
    const inRow = byRow.get(cell.row);
    if (inRow) inRow.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  return [...byRow].map(([row, inRow]): Written => {
    const first = Math.min(...inRow.map(({ column }) => column));
    const last = Math.max(...inRow.map(({ column }) => column));
    const values: (CellValue | null)[] = Array<null>(last - first + 1).fill(null);
    for (const { column, value } of inRow) values[column - first] = value;
    return { row, column: first, values: [values] };
  });
}
