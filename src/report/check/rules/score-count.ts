import { found } from "../found";
import { cellToFill } from "../place";
import type { RowRule } from "./rule";

/** Each item has a score of its own: two codes and one score leave one of them without. */
export const scoreCount = {
  code: "score-count",
  severity: "warning",
  per: "row",
  find: (row, { columns }) => {
    const [codes, scores] = [row.codes.length, row.scores.length];
    if (codes === 0 || scores === 0 || codes === scores) return [];
    return [found(cellToFill(row, "score", columns), "score", { codes, scores })];
  },
} as const satisfies RowRule;
