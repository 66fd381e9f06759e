import type { ReportRule } from "./rule";

/** A report with a header and nothing under it. */
export const noRows: ReportRule = {
  code: "no-rows",
  severity: "error",
  per: "report",
  find: ({ rows, place }) =>
    rows.length > 0
      ? []
      : [
          {
            row: place.headerRow,
            column: place.columns.issue ?? 0,
            key: "issue",
            reportRow: null,
            values: {},
          },
        ],
};
