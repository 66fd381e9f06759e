import { found } from "../found";
import type { ReportRule } from "./rule";

/** A report with a header and nothing under it. */
export const noRows = {
  code: "no-rows",
  severity: "error",
  per: "report",
  find: ({ rows, place }) => {
    if (rows.length > 0) return [];
    const header = { row: place.headerRow, column: place.columns.issue ?? 0 };
    return [{ ...found(header, "issue", {}), reportRow: null }];
  },
} as const satisfies ReportRule;
