import type { Finding } from "../../report/check/finding";
import { shortIssue } from "../../report/check/missing-cells";
import { isUrgent, type Report } from "../../report/report";

/** What a person recognises a report row by. */
export interface RowHeading {
  instrument: string;
  issue: string;
  scores: number[];
  urgent: boolean;
  /** As Excel numbers it. */
  sheetRow: number;
}

export interface FindingGroup {
  /** Null for what is about no row. */
  heading: RowHeading | null;
  findings: Finding[];
}

/** Findings under the report row they are about, rows in the order of the sheet; the rest last. */
export function groupFindings(
  report: Report,
  findings: readonly Finding[],
  threshold: number,
): FindingGroup[] {
  const byRow = new Map<number | null, Finding[]>();
  for (const finding of findings) {
    const group = byRow.get(finding.reportRow);
    if (group) group.push(finding);
    else byRow.set(finding.reportRow, [finding]);
  }
  return [...byRow]
    .sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
    .map(([reportRow, inRow]) => ({
      heading: reportRow === null ? null : headingOf(report, reportRow, threshold),
      findings: inRow,
    }));
}

function headingOf(report: Report, reportRow: number, threshold: number): RowHeading | null {
  const row = report.rows[reportRow];
  if (!row) return null;
  return {
    instrument: row.text.instrument.replace(/\s+/g, " ").trim(),
    issue: shortIssue(row),
    scores: row.scores,
    urgent: isUrgent(row, threshold),
    sheetRow: (row.sheetRows[0] ?? 0) + 1,
  };
}
