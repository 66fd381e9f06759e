import { entryKeys, type EntryKey } from "../columns";
import { isBlank } from "../reading/cells";
import type { Report, ReportRow } from "../report";
import type { Rule } from "./finding";

/** Every row needs every column of the form: one rule for each, so that each can be told apart. */
export const missingCells: readonly Rule[] = entryKeys.map((key) => ({
  code: `missing-${key}` as const,
  severity: "error",
  find: (report) =>
    report.rows.flatMap((row, reportRow) =>
      isMissing(row, key)
        ? [{ ...cellToFill(report, row, key), key, reportRow, values: { issue: shortIssue(row) } }]
        : [],
    ),
}));

/** A score may stand in the issue's brackets; a score cell without a number is no score. */
function isMissing(row: ReportRow, key: EntryKey): boolean {
  return key === "score" ? row.scores.length === 0 : isBlank(row.text[key]);
}

/** The row's own cell in the column; where the sheet has no such column, the issue, else the row's start. */
export function cellToFill(report: Report, row: ReportRow, key: EntryKey) {
  const [filled] = row.cells[key];
  if (filled) return { row: filled.row, column: filled.column };
  const { columns } = report.place;
  const column = columns[key] ?? columns.issue ?? columns.instrument ?? 0;
  return { row: row.sheetRows[0] ?? report.place.headerRow, column };
}

/** Enough of an issue to recognise it by. */
export function shortIssue(row: ReportRow): string {
  const text = row.text.issue.replace(/\s+/g, " ").trim();
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
