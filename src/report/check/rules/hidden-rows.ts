import { found } from "../found";
import { partOf } from "../../form/report";
import type { ReportRule } from "./rule";

/** Rows out of sight are an old draft, as a rule: they are not checked, and that is said. */
export const hiddenRows = {
  code: "hidden-rows",
  severity: "hint",
  per: "report",
  find: (report) => {
    const [first] = report.hiddenRows;
    if (first === undefined) return [];
    const cell = { row: first, column: report.place.columns.issue ?? 0 };
    const rows = report.hiddenRows.map((row) => partOf(report, row).row);
    return [{ ...found(cell, null, { rows: spansOf(rows) }), reportRow: null }];
  },
} as const satisfies ReportRule;

/** 7, 8, 9, 12 -> `7-9, 12`, as Excel counts rows. */
function spansOf(rows: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans
    .map(([first, last]) => (first === last ? String(first + 1) : `${first + 1}-${last + 1}`))
    .join(", ");
}
