import { found } from "../found";
import { uncovered, belowThreshold } from "../../assessment/coverage";
import type { ItemScore } from "../../sheets/scores/score-list";
import { instrumentOf } from "../../terms/codes";
import { isBlank } from "../../reading/cells";
import type { Report } from "../../form/report";
import { oneLine } from "../../terms/thai-text";
import { bandCell } from "../place";
import type { ReportRule } from "./rule";

/** Every item below the threshold needs measures, so it needs a row. */
export const uncoveredItem = {
  code: "uncovered-item",
  severity: "error",
  per: "report",
  find: (report, { scores, threshold, isWorkingGrid }) => {
    if (scores?.of !== "items" || report.rows.length === 0) return [];
    return uncovered(belowThreshold(scores.items, threshold), report)
      .filter((item) => !hasRowWaiting(report, item))
      .map((item) => {
        const { code, title, score } = item;
        const values = { code, title: oneLine(title), score: score.toFixed(2), threshold };
        const fix = { kind: "build" as const, section: "urgent" as const, items: [item] };
        const fixes = isWorkingGrid ? [fix] : [];
        return { ...found(bandCell(report, "urgent"), null, values, { fixes }), reportRow: null };
      });
  },
} as const satisfies ReportRule;

/** A row of that score whose issue was left out is about just this: what it lacks is said there. */
export function hasRowWaiting(
  { rows }: Report,
  { instrument, score }: Pick<ItemScore, "instrument" | "score">,
): boolean {
  return rows.some((row) => {
    const given = instrumentOf(row.text.instrument);
    return (
      isBlank(row.text.issue) &&
      (given === null || given === instrument) &&
      row.scores.includes(score)
    );
  });
}
