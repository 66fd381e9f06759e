import type { IRange } from "@univerjs/core";
import { LAST_COLUMN, LAST_ROW, parseReference } from "../host/addresses";
import { rangeRef } from "hucre/xlsx";

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
    if (!area || area.startRow >= extent.rowCount || area.startColumn >= extent.columnCount) {
      return [];
    }
    return [
      {
        ...area,
        endRow: Math.min(area.endRow, extent.rowCount - 1),
        endColumn: Math.min(area.endColumn, extent.columnCount - 1),
      },
    ];
  });
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
