import { cellAddress, quotedSheet, type CellPosition } from "../terms/address";
import type { Drawing, SheetDrawing } from "../workbook/drawing";
import { readReport } from "../reading/read-report";
import { valueAt, type CellValue, type SheetCells } from "../form/report";
import { cellsRead, sheetOf, type WorkbookReading } from "../workbook/workbook-reading";
import { longestText } from "../rows/fill-fields";
import { rowBefore } from "../workbook/row-edits";

/** What a plan was made from: a formula's expression, and what it gave; "" for an empty cell. */
export interface Guarded {
  expression: string;
  expected: CellValue;
}

/**
 * The cells that a drawing was planned on: those it writes over or takes out, what tells the rows they
 * stand in, and header and bands. While these hold, each write lands where it was meant to; where one
 * has changed, somebody has moved rows, sorted, put a column in or typed.
 * @param leftOver sheets of an action broken off, that go away with it.
 */
export function guardOf(
  reading: WorkbookReading,
  drawing: Drawing,
  leftOver: readonly string[],
): Guarded[] {
  const drawn = drawing.sheets.flatMap((sheet) => {
    const before = sheet.existingName === null ? null : cellsRead(reading, sheet.existingName);
    const calculated = (before && sheetOf(reading, before.sheetName)?.formulaCells) ?? [];
    return before ? guardedCells(before, sheet, calculated) : [];
  });
  const removed = (drawing.removed?.sheets ?? []).flatMap((name) => {
    const before = cellsRead(reading, name);
    return before ? [...allCells(before), nothingElse(before)] : [];
  });
  // On one in sight somebody may have begun to write.
  const blank = (reading.blankSheets ?? []).filter((name) => leftOver.includes(name));
  return [
    ...drawn,
    ...removed,
    ...blank.map((name) => nothingElse({ sheetName: name, values: [] })),
  ];
}

/** @param calculated cells whose value a formula gives; what `=NOW()` gave is another a moment later. */
function guardedCells(
  before: SheetCells,
  sheet: SheetDrawing,
  calculated: readonly CellPosition[],
): Guarded[] {
  const { landmarks, tellingColumns, typedColumns, lastRow } = landmarksOf(before);
  const written = cellsWritten(sheet);
  const rowsOut = rowsTakenOut(sheet);
  const isRedrawn = sheet.rowSteps.length > 0 || sheet.formulas.length > 0;
  const told = isRedrawn ? rowsBetween(0, lastRow + 1) : written.map(({ row }) => row);
  const cells = [
    ...landmarks,
    ...told.flatMap((row) => tellingColumns.map((column) => ({ row, column }))),
    ...written,
    ...rowsOut.flatMap((row) => typedColumns.map((column) => ({ row, column }))),
  ];
  const isCalculated = new Set(calculated.map(({ row, column }) => cellAddress(row, column)));
  return guarded(
    before,
    cells.filter(({ row, column }) => !isCalculated.has(cellAddress(row, column))),
  );
}

/** Each cell once; a text as long as a cell can be cannot be put beside it with an apostrophe. */
function guarded(before: SheetCells, cells: readonly CellPosition[]): Guarded[] {
  const place = quotedSheet(before.sheetName);
  const byPlace = new Map(cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  return [...byPlace]
    .map(([address, cell]) => ({
      expression: `${place}!${address}`,
      expected: valueAt(before, cell),
    }))
    .filter(({ expected }) => !isErrorValue(expected) && String(expected).length < longestText);
}

function allCells(before: SheetCells): Guarded[] {
  const lastRow = before.firstRow + before.values.length - 1;
  const rows = rowsBetween(before.firstRow, lastRow);
  return guarded(
    before,
    rows.flatMap((row) => columnsOf(before).map((column) => ({ row, column }))),
  );
}

/** As far as people write beside a list. */
const beside = "A1:Z2000";

function nothingElse({ sheetName, values }: Pick<SheetCells, "sheetName" | "values">): Guarded {
  const expected = values.flat().filter((value) => value !== "").length;
  const place = `${quotedSheet(sheetName)}!${beside}`;
  return { expression: `SUMPRODUCT(--(LEN(${place})>0))`, expected };
}

/** What shows that rows and columns stand where they stood. */
function landmarksOf(before: SheetCells) {
  const lastRow = before.firstRow + before.values.length - 1;
  const columns = columnsOf(before);
  const report = readReport(before);
  if (!report) {
    const landmarks = columns.map((column) => ({ row: before.firstRow, column }));
    return { landmarks, tellingColumns: columns.slice(0, 2), typedColumns: columns, lastRow };
  }
  const { place } = report;
  const { instrument, issue, status } = place.columns;
  const headerRows = rowsBetween(place.headerRow, place.headerRow + place.headerRows - 1);
  const bands = [
    ...place.bands.map(({ row }) => row),
    ...(place.legendRow === null ? [] : [place.legendRow]),
  ];
  const [first = 0] = columns;
  return {
    landmarks: [
      ...headerRows.flatMap((row) => columns.map((column) => ({ row, column }))),
      ...bands.map((row) => ({ row, column: first })),
    ],
    tellingColumns: [instrument, issue].filter((column) => column !== undefined),
    typedColumns: columns.filter((column) => column !== status),
    lastRow,
  };
}

/** Where the cells stand now that the drawing writes over; those of rows it puts in stand nowhere yet. */
function cellsWritten({ rowSteps, values }: SheetDrawing): CellPosition[] {
  const steps = rowSteps.flatMap((step, index) =>
    step.kind === "write"
      ? [{ block: step, lines: step.cells, after: rowSteps.slice(0, index) }]
      : [],
  );
  const blocks = [
    ...steps,
    ...values.map((block) => ({ block, lines: block.values, after: rowSteps })),
  ];
  return blocks.flatMap(({ block, lines, after }) =>
    lines.flatMap((line, down) => {
      const row = rowBefore(block.row + down, after);
      return line.flatMap((cell, across) =>
        cell === null || row === null ? [] : [{ row, column: block.column + across }],
      );
    }),
  );
}

function rowsTakenOut({ rowSteps }: SheetDrawing): number[] {
  return rowSteps.flatMap((step, index) =>
    step.kind === "delete"
      ? rowsBetween(step.row, step.row + step.count - 1).flatMap(
          (row) => rowBefore(row, rowSteps.slice(0, index)) ?? [],
        )
      : [],
  );
}

function rowsBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function columnsOf({ firstColumn, values }: SheetCells): number[] {
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, index) => firstColumn + index);
}

/** Compared with anything, an error is an error: nothing can be told by it. */
function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && /^#[A-Z/0!?]{2,30}$/.test(value);
}
