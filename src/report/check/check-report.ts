import type { Report } from "../report";
import type { Finding, Rule } from "./finding";
import { missingCells } from "./missing-cells";
import { scoreOutOfRange } from "./score-out-of-range";
import { textOutsideColumns } from "./text-outside-columns";
import { textTooTall } from "./text-too-tall";

/** Every rule of the check, in the order findings of one cell are shown. */
export const rules: readonly Rule[] = [
  ...missingCells,
  scoreOutOfRange,
  textTooTall,
  textOutsideColumns,
];

export interface CheckResult {
  /** Top to bottom, left to right. */
  findings: Finding[];
  rowCount: number;
  /** Rows without an error. */
  completeRows: number;
}

/** What is missing or wrong in a report. */
export function checkReport(report: Report): CheckResult {
  const findings = rules
    .flatMap(({ code, severity, find }) =>
      find(report).map((finding): Finding => ({ rule: code, severity, ...finding })),
    )
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const faulty = new Set(
    findings.filter(({ severity }) => severity === "error").map(({ reportRow }) => reportRow),
  );
  return {
    findings,
    rowCount: report.rows.length,
    completeRows: report.rows.filter((_, index) => !faulty.has(index)).length,
  };
}
