import type { CellPosition } from "../terms/address";
import type { CellsWritten, RowStep } from "./drawing";
import type { CellValue } from "../form/report";
import type { SheetReading } from "./workbook-reading";

export interface PlacedValue extends CellPosition {
  value: CellValue;
}

export interface PlacedFormula extends CellPosition {
  formula: string;
  /** What it gave when it was last read. */
  value: CellValue;
}

/** Rows put in and taken out of a sheet, then cells written; cells stand where they are afterwards. */
export interface RowEdits {
  rowSteps: RowStep[];
  cells: PlacedValue[];
  formulas: PlacedFormula[];
}

/** The sheet as it is once the edits are carried out. */
export function applyEdits(sheet: SheetReading, edits: RowEdits): SheetReading {
  let rows = rowsFromTop(sheet);
  let { formulaCells, hiddenRows } = sheet;
  for (const change of edits.rowSteps) {
    rows = changeRows(rows, change);
    formulaCells = formulaCells.flatMap((cell) => {
      const row = movedRow(cell.row, change);
      return row === null ? [] : [{ ...cell, row }];
    });
    hiddenRows = hiddenRows.flatMap((hidden) => movedRow(hidden, change) ?? []);
  }
  for (const { row, column, value } of [...edits.cells, ...edits.formulas])
    setCell(rows, row, column, value);
  const overwritten = new Set(edits.cells.map(({ row, column }) => `${row}:${column}`));
  return {
    ...sheet,
    firstRow: 0,
    firstColumn: 0,
    values: rows,
    hiddenRows,
    formulaCells: [
      ...formulaCells.filter(({ row, column }) => !overwritten.has(`${row}:${column}`)),
      ...edits.formulas.map(({ row, column, formula }) => ({ row, column, formula })),
    ],
  };
}

/** Where a row is after a change; null where it was taken out. */
export function movedRow(row: number, { kind, row: at, count }: RowStep): number | null {
  if (row < at) return row;
  if (kind === "insert") return row + count;
  return row < at + count ? null : row - count;
}

/**
 * Where a row stood before rows came and went; null where it came in with them.
 * @param row zero-based, as it is after the changes.
 */
export function rowBefore(
  row: number,
  changes: readonly (RowStep | CellsWritten)[],
): number | null {
  return changes.reduceRight<number | null>((at, change) => {
    if (at === null || change.kind === "write" || at < change.row) return at;
    if (change.kind === "delete") return at + change.count;
    return at < change.row + change.count ? null : at - change.count;
  }, row);
}

/** A sheet's rows from its very first cell on. */
export function rowsFromTop({ firstRow, firstColumn, values }: SheetReading): CellValue[][] {
  const left = Array<CellValue>(firstColumn).fill("");
  return [...Array.from({ length: firstRow }, () => []), ...values.map((row) => [...left, ...row])];
}

function changeRows(rows: CellValue[][], { kind, row, count }: RowStep): CellValue[][] {
  const above = Array.from({ length: row }, (_, index) => rows[index] ?? []);
  const below = rows.slice(kind === "insert" ? row : row + count);
  const between = kind === "insert" ? Array.from({ length: count }, () => []) : [];
  return [...above, ...between, ...below];
}

function setCell(rows: CellValue[][], row: number, column: number, value: CellValue): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length <= column) cells.push("");
  cells[column] = value;
}
