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
    const [typed, inIssue] = [readScores(row.text.score), scoresInIssue(row.text.issue)];
    const isSame = typed.join() === inIssue.join();
    if (typed.length === 0 || inIssue.length === 0 || isSame) return [];
    const values = { score: listed(typed), inIssue: listed(inIssue) };
    return [found(cellToFill(row, "score", columns), "score", values)];
  },
} as const satisfies RowRule;

const listed = (scores: readonly number[]) => scores.map((score) => score.toFixed(2)).join(", ");
