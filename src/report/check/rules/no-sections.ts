import { found } from "../found";
import { bandCell } from "../place";
import type { ReportRule } from "./rule";

/** Some agencies write one list: its scores tell which rows are urgent, and that is said once. */
export const noSections = {
  code: "no-sections",
  severity: "hint",
  per: "report",
  find: (report, { threshold, hasSections }) =>
    report.rows.length === 0 || hasSections
      ? []
      : [{ ...found(bandCell(report, "urgent"), null, { threshold }), reportRow: null }],
} as const satisfies ReportRule;
