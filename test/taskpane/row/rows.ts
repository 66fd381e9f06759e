import type { EntryKey } from "../../../src/report/form/columns";
import { bookOf, type Book } from "../../../src/report/book/book";
import type { GridRow, Report } from "../../../src/report/form/report";
import { targetOf, type RowTarget } from "../../../src/report/rows/follow-row";
import { gridReading, gridRow, workbookReading } from "../../samples/grid";

export const urgentRow = (text: Partial<Record<EntryKey, string>>) => gridRow("urgent", text);

/** The sheet row of the first report row, zero-based. */
export const firstRow = 6;

/** A report of these rows, the first one in sheet row 7; a free sheet row where one is null. */
export function reportOf(...rows: (GridRow | null)[]): Report {
  return bookWith(...rows).report!;
}

export function bookWith(...rows: (GridRow | null)[]): Book {
  return bookOf(workbookReading(sheetOf(rows)));
}

function sheetOf(rows: readonly (GridRow | null)[]) {
  const filled = rows.filter((row) => row !== null);
  const reading = gridReading(filled);
  rows.forEach((row, index) => {
    if (row === null) reading.values.splice(firstRow + index, 0, []);
  });
  return reading;
}

export function nthRow(report: Report, index: number): RowTarget {
  const row = report.rows[index]!;
  return targetOf(report, { sheetRow: row.sheetRows[0]!, row });
}

export function freeRow(report: Report, sheetRow: number): RowTarget {
  return targetOf(report, { sheetRow, row: null });
}
