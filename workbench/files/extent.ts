import type { IRange } from "@univerjs/core";
import { LAST_COLUMN, LAST_ROW, onSheet, parseReference } from "../host/addresses";
import { rangeRef } from "hucre/xlsx";
import { UnreadableFileError } from "./unreadable";

/**
 * How much of a sheet is laid out on the screen. A file's sheet always has a million rows; a sheet on
 * the screen has the rows in use and some room below. A rule that reaches the edge in one place
 * reaches the edge in the other, so a rule over whole columns stays one.
 */
export interface Extent {
  readonly rowCount: number;
  readonly columnCount: number;
}

export const extentFor = (usedRows: number, usedColumns: number): Extent => ({
  rowCount: Math.min(LAST_ROW + 1, Math.max(1000, usedRows + 200)),
  columnCount: Math.min(LAST_COLUMN + 1, Math.max(26, usedColumns + 6)),
});

/** `A1:A9 C:C` as the ranges that are on the screen; what lies wholly beyond it is left out. */
export function rangesOnScreen(addresses: string, extent: Extent): IRange[] {
  return addresses.split(/\s+/).flatMap((address) => {
    const area = parseReference(address)?.area;
    return area ? onScreen(area, extent) : [];
  });
}

/**
 * Merged cells on the screen, and the size of it that they and the cells in use ask for: a merge to the
 * sheet's edge asks for no more than is there.
 */
export function mergesOnScreen(
  merges: readonly IRange[],
  used: Extent,
): { extent: Extent; merged: IRange[] } {
  const most = (count: number, edge: number, end: (each: IRange) => number) =>
    merges.reduce((sum, each) => (end(each) < edge ? Math.max(sum, end(each) + 1) : sum), count);
  const extent = extentFor(
    most(used.rowCount, LAST_ROW, ({ endRow }) => endRow),
    most(used.columnCount, LAST_COLUMN, ({ endColumn }) => endColumn),
  );
  const merged = merges.flatMap((each) => onScreen(each, extent));
  const cells = merged.reduce((sum, each) => sum + cellCount(each), 0);
  if (cells > MOST_MERGED) throw new UnreadableFileError("too-large", `${cells} merged cells`);
  return { extent, merged };
}

/** The engine keeps a note of each. */
const MOST_MERGED = 2_000_000;

export const cellCount = ({ startRow, endRow, startColumn, endColumn }: IRange): number =>
  (endRow - startRow + 1) * (endColumn - startColumn + 1);

/** What of a range is on the screen, if anything. */
function onScreen(range: IRange, { rowCount, columnCount }: Extent): IRange[] {
  if (!onSheet(range) || range.startRow >= rowCount || range.startColumn >= columnCount) return [];
  const endRow = Math.min(range.endRow, rowCount - 1);
  return [{ ...range, endRow, endColumn: Math.min(range.endColumn, columnCount - 1) }];
}

/** Back to the file: edges become the file's edges. The engine leaves whole rows and columns as NaN. */
export function rangesInFile(ranges: readonly IRange[], extent: Extent): IRange[] {
  const end = (at: number, count: number, last: number): number =>
    !Number.isFinite(at) || at >= count - 1 ? last : at;
  return ranges
    .map((range) => ({
      startRow: range.startRow || 0,
      endRow: end(range.endRow, extent.rowCount, LAST_ROW),
      startColumn: range.startColumn || 0,
      endColumn: end(range.endColumn, extent.columnCount, LAST_COLUMN),
    }))
    .sort((one, other) => one.startRow - other.startRow || one.startColumn - other.startColumn);
}

export function addressOf({ startRow, startColumn, endRow, endColumn }: IRange): string {
  const [first = "", last] = rangeRef(startRow, startColumn, endRow, endColumn).split(":");
  return first === last ? first : `${first}:${last}`;
}

export const addressesOf = (ranges: readonly IRange[]): string => ranges.map(addressOf).join(" ");
