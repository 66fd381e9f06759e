import type { ReportRow } from "../../form/report";
import { scoresInIssue, withoutScores } from "../../terms/scores";

/** Two decimals as the form has them, and more where somebody gave more. */
const asPublished = new Intl.NumberFormat("en", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 10,
  useGrouping: false,
});

/** The issue as it is published: `i8 กระบวนการงบประมาณ (73.10 คะแนน)`. */
export function issueWithScores({ text, scores }: Pick<ReportRow, "text" | "scores">): string {
  const said = scoresInIssue(text.issue);
  if (said.length > 0 && said.join() === scores.join()) return text.issue;
  const written = scores.map((score) => asPublished.format(score)).join(" และ ");
  // What is no number still is what somebody typed as the score.
  const inBrackets = written === "" ? text.score.trim() : written;
  return inBrackets === ""
    ? text.issue
    : `${withoutScores(text.issue)} (${inBrackets} คะแนน)`.trimStart();
}
