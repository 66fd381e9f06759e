import type { CellValue, MergedDown } from "../report/form/report";
import { FileRefusal } from "./file-refusal";

/** A merge, zero-based, its last row and column in it. */
interface Merge {
  startRow: number;
  startCol: number;
  endRow: number;
  endCol: number;
}

/** The merges over more rows than one. */
export const mergedDownIn = (merges: readonly Merge[]): MergedDown[] =>
  merges
    .filter(({ startRow, endRow }) => endRow > startRow)
    .map(({ startRow, startCol, endRow }) => ({
      row: startRow,
      column: startCol,
      lastRow: endRow,
    }));

/**
 * Cells without what some programs keep below a merged cell, where nobody sees it.
 * @throws FileRefusal `damaged` where merges overlap, as Excel lets none
 */
export function withoutCovered(values: CellValue[][], merges: readonly Merge[]): CellValue[][] {
  const shown = values.map((row) => [...row]);
  let left = values.reduce((sum, row) => sum + row.length, 0);
  for (const { startRow, startCol, endRow, endCol } of merges) {
    for (let row = startRow; row <= Math.min(endRow, shown.length - 1); row += 1) {
      const cells = shown[row] ?? [];
      const end = Math.min(endCol + 1, cells.length);
      left -= Math.max(0, end - startCol);
      if (left < 0) throw new FileRefusal("damaged");
      cells.fill("", row === startRow ? startCol + 1 : startCol, end);
    }
  }
  return shown;
}
