import { type FoundInReport, found } from "../found";
import type { Report } from "../../form/report";
import type { ReportRule } from "./rule";

/** Whose report it is. */
export const missingAgency = {
  code: "missing-agency",
  severity: "error",
  per: "report",
  find: (report) => (report.agency === "" ? [atHeading(report)] : []),
} as const satisfies ReportRule;

/** Which year it is about. */
export const missingFiscalYear = {
  code: "missing-fiscal-year",
  severity: "error",
  per: "report",
  find: (report) => (report.fiscalYear === null ? [atHeading(report)] : []),
} as const satisfies ReportRule;

/** The line that names agency and year, or the one right above the grid. */
function atHeading({ headingCell, place }: Report): FoundInReport {
  const firstColumn = Math.min(...Object.values(place.columns));
  const above = { row: Math.max(0, place.headerRow - 1), column: firstColumn };
  return { ...found(headingCell ?? above, null, {}), reportRow: null };
}
