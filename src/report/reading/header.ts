import { columnOfHeader, type ColumnKey } from "../form/columns";
import type { FilledRow } from "./cells";

export interface Header {
  headerRow: number;
  headerRows: number;
  columns: Partial<Record<ColumnKey, number>>;
}

/** Fewer known headers in a row than this, and it is no header of the form. */
const enoughHeaders = 3;

/** What a report has beside items and scores; a list of scores has none of these. */
const reported: readonly ColumnKey[] = ["measures", "responsible", "actions", "results"];

/**
 * The grid's header: the first row, with the one below it, that names at least three columns, among them
 * the issue and something that was done about it.
 */
export function findHeader(rows: readonly FilledRow[]): Header | null {
  for (const [index, upper] of rows.entries()) {
    if (!isHeaderLike(upper)) continue;
    const next = rows[index + 1];
    const lower = next?.row === upper.row + 1 && isHeaderRow(next) ? next : null;
    const columns = columnsNamed(lower ? [upper, lower] : [upper]);
    const isReport = reported.some((key) => columns[key] !== undefined);
    if (isReport && columns.issue !== undefined && Object.keys(columns).length >= enoughHeaders)
      return { headerRow: upper.row, headerRows: lower ? 2 : 1, columns };
  }
  return null;
}

/** A row of nothing but headers, as Word repeats them on each page. */
export function isHeaderRow({ cells }: FilledRow): boolean {
  return cells.every((cell) => columnOfHeader(cell.text) !== null);
}

/** The first header row may also name columns that an agency added. */
function isHeaderLike({ cells }: FilledRow): boolean {
  return cells.filter((cell) => columnOfHeader(cell.text) !== null).length >= enoughHeaders;
}

function columnsNamed(rows: readonly FilledRow[]): Partial<Record<ColumnKey, number>> {
  const columns: Partial<Record<ColumnKey, number>> = {};
  for (const { text, column } of rows.flatMap(({ cells }) => cells)) {
    const key = columnOfHeader(text);
    if (key !== null && key !== "group") columns[key] ??= column;
  }
  return columns;
}
