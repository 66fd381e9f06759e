import { found } from "../found";
import { entryKeys } from "../../form/columns";
import { isTooTall } from "../../sheets/grid/row-fit";
import type { RowRule } from "./rule";

/** A cell whose end Excel would not show; laying out again carries it over to further sheet rows. */
export const textTooTall = {
  code: "text-too-tall",
  severity: "hint",
  per: "row",
  find: (row, { shortIssues }) =>
    entryKeys.flatMap((key) =>
      row.cells[key]
        .filter(({ text }) => isTooTall(text, key))
        .map((cell) => found(cell, key, { issue: shortIssues.of(row) })),
    ),
} as const satisfies RowRule;
