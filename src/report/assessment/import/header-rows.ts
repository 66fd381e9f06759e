import { highestOf } from "../../../reference/extremes";
import { isAnotherScore, roleOfHeader } from "./headers";
import { codesWithin } from "./codes-in-text";
import { beginsWithNumber, explicitCodes } from "./item-codes";
import { isNumberedIndicator, isTotal } from "./passed-over";
import { readScore } from "./score-text";
import { cellAt, filledCells, type SourceRow } from "./source-table";

export interface HeaderRows {
  first: number;
  /** Index of the last header row. */
  last: number;
}

/** More rows than this are no header's. */
const mostHeaderRows = 3;

/** The rows that name the columns, wherever they stand and over how many they run; null where there are none. */
export function findHeaderRows(rows: readonly SourceRow[]): HeaderRows | null {
  const firstItem = rows.findIndex(givesItem);
  const above = rows.slice(0, firstItem < 0 ? rows.length : firstItem);
  const known = above.map((row) => (looksLikeHeaders(row) ? knownHeaders(row) : 0));
  // A title may hold words that are headers too (ผลการประเมิน, ปี 2566): the header holds most.
  const most = Math.max(0, highestOf(known));
  if (most < (firstItem < 0 ? 2 : 1)) return null;
  const first = known.indexOf(most);
  let last = first;
  while (last - first + 1 < mostHeaderRows && isLowerRow(rows[last + 1])) last += 1;
  return { first, last };
}

/**
 * What stands above a column. In the upper rows a merged cell's text stands in the first column only:
 * it holds for those right of it that a lower row splits.
 */
export function headerAbove(
  rows: readonly SourceRow[],
  header: HeaderRows,
  column: number,
): string {
  const parts: string[] = [];
  for (let index = header.first; index <= header.last; index += 1) {
    const row = rows[index];
    if (!row) continue;
    const own = cellAt(row, column);
    const lower = rows[index + 1];
    const isSplit = index < header.last && lower !== undefined && cellAt(lower, column) !== "";
    const text = own === "" && isSplit ? mergedFrom(row, lower, column) : own;
    if (text !== "" && text !== parts.at(-1)) parts.push(text);
  }
  return parts.join(" ");
}

/** The group's name left of a blank upper cell, as far as the lower row splits it. */
function mergedFrom(upper: SourceRow, lower: SourceRow, column: number): string {
  for (let left = column - 1; left >= 0 && cellAt(lower, left) !== ""; left -= 1) {
    const text = cellAt(upper, left);
    if (text !== "") return text;
  }
  return "";
}

const knownHeaders = (row: SourceRow): number =>
  filledCells(row).filter((cell) => roleOfHeader(cell) !== null).length;

function looksLikeHeaders(row: SourceRow): boolean {
  const cells = filledCells(row);
  return cells.length >= 2 && cells.every(isHeaderText);
}

function isLowerRow(row: SourceRow | undefined): boolean {
  if (!row || knownHeaders(row) === 0) return false;
  const cells = filledCells(row);
  return (
    cells.every(isHeaderText) &&
    !isTotal(onlyUnknown(cells)) &&
    !isNumberedIndicator(cells.join(" "))
  );
}

/** Known headers may be words of totals too (คะแนน); what else stands beside them tells. */
const onlyUnknown = (cells: readonly string[]): string =>
  cells.filter((cell) => roleOfHeader(cell) === null && !isAnotherScore(cell)).join(" ");

function isHeaderText(cell: string): boolean {
  if (roleOfHeader(cell) !== null) return true;
  return !namesItem(cell) && typeof readScore(cell) !== "number";
}

const namesItem = (cell: string): boolean =>
  explicitCodes(cell, null, new Map()) !== null || codesWithin(cell) !== null;

function givesItem(row: SourceRow): boolean {
  const cells = filledCells(row);
  return (
    cells.some((cell) => namesItem(cell) || beginsWithNumber(cell)) &&
    cells.some((cell) => typeof readScore(cell) === "number")
  );
}
