import { found } from "../found";
import { readScores, scoresInIssue } from "../../terms/scores";
import { cellToFill } from "../place";
import type { RowRule } from "./rule";

/** A score typed in its column while the issue still has another in its brackets. */
export const scoreInIssueDiffers = {
  code: "score-in-issue-differs",
  severity: "warning",
  per: "row",
  find: (row, { columns }) => {
    const inIssue = scoresInIssue(row.text.issue);
    if (inIssue.length === 0) return [];
    const typed = readScores(row.text.score);
    if (typed.length === 0 || typed.join() === inIssue.join()) return [];
    const values = { score: listed(typed), inIssue: listed(inIssue) };
    return [found(cellToFill(row, "score", columns), "score", values)];
  },
} as const satisfies RowRule;

const listed = (scores: readonly number[]) => scores.map((score) => score.toFixed(2)).join(", ");
