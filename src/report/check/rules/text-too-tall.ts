import { entryKeys } from "../../form/columns";
import { isTooTall } from "../../sheets/grid/row-fit";
import { shortIssue } from "../place";
import type { RowRule } from "./rule";

/** A cell whose end Excel would not show; laying out again carries it over to further sheet rows. */
export const textTooTall: RowRule = {
  code: "text-too-tall",
  severity: "hint",
  per: "row",
  find: (reportRow) =>
    entryKeys.flatMap((key) =>
      reportRow.cells[key]
        .filter(({ text }) => isTooTall(text, key))
        .map(({ row, column }) => ({
          row,
          column,
          key,
          values: { issue: shortIssue(reportRow) },
        })),
    ),
};
