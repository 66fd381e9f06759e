import type { Report, ReportRow } from "../report";
import { squeeze } from "../thai-text";
import type { ItemScore } from "./score-list";

/** The items no row of the report is about. */
export function uncovered(items: readonly ItemScore[], report: Report): ItemScore[] {
  return items.filter(({ code }) => !report.rows.some((row) => isAbout(row, code)));
}

/** The items below the threshold, worst first. */
export function weakItems(items: readonly ItemScore[], threshold: number): ItemScore[] {
  return items.filter(({ score }) => score < threshold).sort((a, b) => a.score - b.score);
}

/** Whether a row is about an item; codes of other families (MOIT3) begin their issue as they stand. */
export function isAbout(row: ReportRow, code: string): boolean {
  if (row.codes.includes(code)) return true;
  const issue = squeeze(row.text.issue).toUpperCase();
  const wanted = code.toUpperCase();
  return issue.startsWith(wanted) && !/^\d/.test(issue.slice(wanted.length));
}
