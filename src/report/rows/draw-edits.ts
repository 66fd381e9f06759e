import { highestOf, lowestOf } from "../../reference/extremes";
import type { Block, CellPosition } from "../terms/address";
import {
  emptyDrawing,
  emptySheetDrawing,
  type CellContent,
  type Drawing,
  type SheetDrawing,
  type Written,
} from "../workbook/drawing";
import { keptCells } from "../sheets/grid/kept-cells";
import { refreshGrid } from "../sheets/grid/refresh-grid";
import { namesLacking } from "../sheets/grid/status-formula";
import { readReport } from "../reading/read-report";
import type { Report, SheetCells } from "../form/report";
import { cellsAlone, sheetOf, type WorkbookReading } from "../workbook/workbook-reading";
import {
  applyEdits,
  rowBefore,
  rowsFromTop,
  type PlacedValue,
  type RowEdits,
} from "../workbook/row-edits";

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
    legend: null,
    staleFlags: kept.staleFlags,
    hiddenRows: after.hiddenRows,
    mayAddRows: false,
  });
  if (!drawn) return null;
  const rows = [...new Set([...edits.cells, ...edits.formulas].map(({ row }) => row))];
  const { instrument = 0 } = changed.place.columns;
  return {
    ...emptyDrawing(),
    names: namesLacking(reading.names),
    sheets: [
      {
        ...emptySheetDrawing(report.sheetName, report.sheetName),
        rowSteps: safeSteps(sheet, edits),
        looks: drawn.sheet.looks.flatMap(({ block, look }) =>
          rowsWithin(block, rows).map((row) => ({ block: { ...block, row, rowCount: 1 }, look })),
        ),
        formulas: drawn.sheet.formulas,
        entryRules: drawn.sheet.entryRules,
        staleFlags: drawn.sheet.staleFlags,
        flags: drawn.sheet.flags,
        fitRows: rows
          .filter((row) => !after.hiddenRows.includes(row))
          .map((row) => ({ row, column: 0, rowCount: 1, columnCount: 1 })),
      },
    ],
    select:
      select === null ? null : { sheetName: report.sheetName, row: select, column: instrument },
  };
}

/** Edits of a list that is no report, as scores or the directory, as a drawing of its sheet. */
export function drawUpdate(sheet: SheetCells, edits: RowEdits): SheetDrawing {
  return {
    ...emptySheetDrawing(sheet.sheetName, sheet.sheetName),
    rowSteps: safeSteps(sheet, edits),
  };
}

/**
 * The edits in an order that can break off anywhere: rows come in first, then everything is written in
 * one action - in its new place, and away from its old one - and rows that are empty by then go out.
 */
function safeSteps(sheet: SheetCells, edits: RowEdits): SheetDrawing["rowSteps"] {
  const comingIn = edits.rowSteps.filter(({ kind }) => kind === "insert");
  const goingOut = edits.rowSteps.filter(({ kind }) => kind === "delete");
  const contents = [
    ...edits.cells.map(({ row, column, value }) => ({ row, column, content: value })),
    ...edits.formulas.map(({ row, column, formula }) => ({ row, column, content: { formula } })),
  ].map((cell) => ({ ...cell, row: rowBefore(cell.row, goingOut) ?? cell.row }));
  if (contents.length === 0) return [...comingIn, ...goingOut];
  const rows = rowsFromTop(
    applyEdits(cellsAlone(sheet), { rowSteps: comingIn, cells: [], formulas: [] }),
  );
  const emptied = goingOut.flatMap(({ row, count }, index) =>
    Array.from({ length: count }, (_, down) => row + down).flatMap((each) => {
      const now = rowBefore(each, goingOut.slice(0, index)) ?? each;
      const filled = (rows[now] ?? []).map((cell, column) => (cell === "" ? null : column));
      return filled.flatMap((column) =>
        column === null ? [] : [{ row: now, column, content: "" }],
      );
    }),
  );
  const { row, column, lines } = spanned<CellContent>([...emptied, ...contents]);
  return [...comingIn, { kind: "write", row, column, cells: lines }, ...goingOut];
}

function rowsWithin({ row, rowCount }: Block, rows: readonly number[]): number[] {
  return rows.filter((each) => each >= row && each < row + rowCount);
}

/** Values into their cells, all in one action; null between them leaves what is there. None for none. */
export function inOneBlock(cells: readonly PlacedValue[]): Written[] {
  if (cells.length === 0) return [];
  const { row, column, lines } = spanned(cells.map((cell) => ({ ...cell, content: cell.value })));
  return [{ row, column, values: lines }];
}

/** The block that spans the cells, null where there is none. Of two in one place the later counts. */
function spanned<Content>(placed: readonly (CellPosition & { content: Content })[]) {
  const [rows, columns] = [placed.map(({ row }) => row), placed.map(({ column }) => column)];
  const [row, column] = [lowestOf(rows), lowestOf(columns)];
  const width = highestOf(columns) - column + 1;
  const lines = Array.from({ length: highestOf(rows) - row + 1 }, () =>
    Array<Content | null>(width).fill(null),
  );
  for (const each of placed) {
    const line = lines[each.row - row];
    if (line) line[each.column - column] = each.content;
  }
  return { row, column, lines };
}
