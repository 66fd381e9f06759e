import type { Report } from "../form/report";
import { squeeze } from "../terms/letters";
import type { ItemScore } from "../sheets/scores/score-list";

/** The items no row of the report is about. */
export function uncovered(items: readonly ItemScore[], report: Report): ItemScore[] {
  const codes = new Set(report.rows.flatMap((row) => row.codes));
  const issues = report.rows.map(({ text }) => squeeze(text.issue).toUpperCase());
  return items.filter(
    ({ code }) => !codes.has(code) && !issues.some((issue) => beginsWith(issue, code)),
  );
}

/** The items, or indicators, below the threshold, worst first. */
export function belowThreshold<Each extends Pick<ItemScore, "score">>(
  scored: readonly Each[],
  threshold: number,
): Each[] {
  return scored.filter(({ score }) => score < threshold).sort((a, b) => a.score - b.score);
}

/** Codes of other families (MOIT3) begin their issue as they stand. */
function beginsWith(issue: string, code: string): boolean {
  return issue.startsWith(code.toUpperCase()) && !/^\d/.test(issue.slice(code.length));
}
