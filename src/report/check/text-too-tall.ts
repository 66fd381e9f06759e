import { entryKeys } from "../columns";
import { isTooTall } from "../drawing/row-fit";
import type { Rule } from "./finding";
import { shortIssue } from "./missing-cells";

/** A cell whose end Excel would not show; laying out again carries it over to further sheet rows. */
export const textTooTall: Rule = {
  code: "text-too-tall",
  severity: "hint",
  find: (report) =>
    report.rows.flatMap((reportRow, index) =>
      entryKeys.flatMap((key) =>
        reportRow.cells[key]
          .filter(({ text }) => isTooTall(text, key))
          .map(({ row, column }) => ({
            row,
            column,
            key,
            reportRow: index,
            values: { issue: shortIssue(reportRow) },
          })),
      ),
    ),
};
