import { type FoundInReport, found } from "../found";
import type { Report } from "../../form/report";
import { headingPlace } from "../place";
import type { Known, ReportRule } from "./rule";

/** Whose report it is. */
export const missingAgency = {
  code: "missing-agency",
  severity: "error",
  per: "report",
  find: (report, known) => (report.agency === "" ? [atHeading(report, known)] : []),
} as const satisfies ReportRule;

/** Which year it is about. */
export const missingFiscalYear = {
  code: "missing-fiscal-year",
  severity: "error",
  per: "report",
  find: (report, known) => (report.fiscalYear === null ? [atHeading(report, known)] : []),
} as const satisfies ReportRule;

/** The line that names agency and year, or where it would stand. */
function atHeading(report: Report, { isWorkingGrid }: Known): FoundInReport {
  const at = report.headingCell ?? headingPlace(report, isWorkingGrid);
  return { ...found(at, null, {}), reportRow: null };
}
