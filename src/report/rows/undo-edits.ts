import { highestOf } from "../../reference/extremes";
import type { CellPosition } from "../terms/address";
import type { RowStep } from "../workbook/drawing";
import { readReport } from "../reading/read-report";
import { valueAt, type CellValue } from "../form/report";
import type { SheetReading } from "../workbook/workbook-reading";
import {
  applyEdits,
  movedRow,
  rowsFromTop,
  type PlacedValue,
  type RowEdits,
} from "../workbook/row-edits";

/**
 * The edits that bring a sheet back to what it was before other edits.
 * @param own columns whose formulas the add-in itself keeps.
 */
export function undoOf(before: SheetReading, edits: RowEdits, own: readonly number[]): RowEdits {
  const rowSteps = edits.rowSteps
    .map(({ kind, row, count }): RowStep => ({
      kind: kind === "insert" ? "delete" : "insert",
      row,
      count,
    }))
    .reverse();
  const bare = applyEdits(applyEdits(before, edits), { rowSteps, cells: [], formulas: [] });
  const restored = new Set(rowSteps.flatMap((change) => rowsPutIn(change, rowSteps)));
  const formulas = before.formulaCells
    // All other formulas are still where they were, or somebody has written over them since.
    .filter(({ row, column }) => !own.includes(column) && restored.has(row))
    .flatMap(({ formula, ...cell }) =>
      formula === null ? [] : [{ ...cell, formula, value: valueAt(before, cell) }],
    );
  const calculated = new Set(before.formulaCells.map(keyOf));
  const cells = cellsOf(before, bare, restored)
    .filter((cell) => !own.includes(cell.column) && !calculated.has(keyOf(cell)))
    .filter((cell) => cell.value !== valueAt(bare, cell) || restored.has(cell.row));
  return { rowSteps, cells, formulas };
}

/**
 * Whether a sheet is still as the edits left it: the rows they changed hold just what was written, and
 * bands and header stand where they stood. Only then does taking them back lose nothing.
 */
export function isAsLeft(
  now: SheetReading,
  after: SheetReading,
  edits: RowEdits,
  own: readonly number[],
): boolean {
  const touched = new Set(edits.cells.map(({ row }) => row));
  const text = (sheet: SheetReading, row: number) =>
    JSON.stringify(
      trimmed(
        (rowsFromTop(sheet)[row] ?? []).map((cell, column) => (own.includes(column) ? "" : cell)),
      ),
    );
  return (
    landmarks(now) === landmarks(after) &&
    [...touched].every((row) => text(now, row) === text(after, row))
  );
}

/** Where bands, header and legend stand. */
function landmarks(sheet: SheetReading): string {
  const place = readReport(sheet)?.place;
  return JSON.stringify(place && [place.headerRow, place.bands, place.legendRow]);
}

/** Blank cells at a row's end are no cells at all. */
function trimmed(cells: readonly CellValue[]): CellValue[] {
  const last = cells.reduce<number>((end, cell, column) => (cell === "" ? end : column), -1);
  return cells.slice(0, last + 1);
}

/** The rows a change puts in, as they stand once all changes are made. */
function rowsPutIn(change: RowStep, all: readonly RowStep[]): number[] {
  if (change.kind === "delete") return [];
  const later = all.slice(all.indexOf(change) + 1);
  return Array.from({ length: change.count }, (_, index) => change.row + index).flatMap((row) => {
    const moved = later.reduce<number | null>(
      (at, next) => (at === null ? null : movedRow(at, next)),
      row,
    );
    return moved === null ? [] : [moved];
  });
}

/** Every cell that holds something before or now, and those of the rows that come back. */
function cellsOf(before: SheetReading, now: SheetReading, restored: ReadonlySet<number>) {
  const rows = [rowsFromTop(before), rowsFromTop(now)];
  const height = Math.max(...rows.map((each) => each.length), highestOf(restored) + 1);
  const width = Math.max(1, highestOf(rows.flat().map((row) => row.length)));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column): PlacedValue => {
      const cell = { row, column };
      return { ...cell, value: valueAt(before, cell) };
    }),
  ).flat();
}

const keyOf = ({ row, column }: CellPosition) => `${row}:${column}`;
