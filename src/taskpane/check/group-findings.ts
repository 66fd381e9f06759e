import { lowestOf } from "../../reference/extremes";
import { bySeverity, rankOf, type Finding } from "../../report/check/finding";
import type { ShortIssues } from "../../report/check/place";
import { isUrgent, type Report, type ReportRow } from "../../report/form/report";

/** What a person recognises a report row by. */
export interface RowHeading {
  instrument: string;
  issue: string;
  scores: number[];
  urgent: boolean;
}

export interface FindingGroup {
  /** Responsible for the row, abbreviations as the directory has them; empty for what is about no row. */
  departments: string[];
  /** Null for what is about no row. */
  heading: RowHeading | null;
  findings: Finding[];
}

/**
 * Findings under the report row they are about: rows with the most serious first, else in the order of
 * the sheet, and so in each row.
 */
export function groupFindings(
  report: Report,
  findings: readonly Finding[],
  threshold: number,
  departmentsOf: (row: ReportRow) => string[],
  shortIssues: ShortIssues,
): FindingGroup[] {
  const byRow = new Map<number | null, Finding[]>();
  for (const finding of findings) {
    const group = byRow.get(finding.reportRow);
    if (group) group.push(finding);
    else byRow.set(finding.reportRow, [finding]);
  }
  return [...byRow]
    .map(([reportRow, inRow]) => ({ reportRow, inRow: [...inRow].sort(bySeverity) }))
    .sort((a, b) => serious(a.inRow) - serious(b.inRow) || place(a.reportRow) - place(b.reportRow))
    .map(({ reportRow, inRow }) => {
      const row = reportRow === null ? undefined : report.rows[reportRow];
      return {
        departments: row ? departmentsOf(row) : [],
        heading: row ? headingOf(row, threshold, shortIssues) : null,
        findings: inRow,
      };
    });
}

const serious = (findings: readonly Finding[]) => lowestOf(findings.map(rankOf));
/** What is about no row comes before the rows it is as serious as: it is about them all. */
const place = (reportRow: number | null) => reportRow ?? -1;

function headingOf(row: ReportRow, threshold: number, shortIssues: ShortIssues): RowHeading {
  return {
    instrument: row.text.instrument.replace(/\s+/g, " ").trim(),
    issue: shortIssues.of(row),
    scores: row.scores,
    urgent: isUrgent(row, threshold),
  };
}
