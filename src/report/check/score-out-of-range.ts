import type { Rule } from "./finding";
import { cellToFill, shortIssue } from "./missing-cells";

/** Every instrument is scored from 0 to 100. */
export const scoreOutOfRange: Rule = {
  code: "score-out-of-range",
  severity: "error",
  find: (report) =>
    report.rows.flatMap((row, reportRow) =>
      row.scores
        .filter((score) => score > 100)
        .map((score) => ({
          ...cellToFill(report, row, "score"),
          key: "score" as const,
          reportRow,
          values: { score, issue: shortIssue(row) },
        })),
    ),
};
