import { found } from "../found";
import { cellToFill } from "../place";
import type { RowRule } from "./rule";

/** Every instrument is scored from 0 to 100. */
export const scoreOutOfRange = {
  code: "score-out-of-range",
  severity: "error",
  per: "row",
  find: (row, { columns, shortIssues }) =>
    row.scores
      .filter((score) => score > 100)
      .map((score) =>
        found(cellToFill(row, "score", columns), "score", { score, issue: shortIssues.of(row) }),
      ),
} as const satisfies RowRule;
