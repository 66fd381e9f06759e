import { uncovered, weakItems } from "../../assessment/coverage";
import type { ItemScore } from "../../sheets/scores/score-list";
import { instrumentOf } from "../../terms/codes";
import { isBlank } from "../../form/reading/cells";
import type { Report } from "../../form/report";
import { oneLine } from "../../terms/thai-text";
import { bandCell } from "../place";
import type { ReportRule } from "./rule";

/** Every item below the threshold needs measures, so it needs a row. */
export const uncoveredItem: ReportRule = {
  code: "uncovered-item",
  severity: "error",
  per: "report",
  find: (report, { scores, threshold, isWorkingGrid }) => {
    if (scores === null || report.rows.length === 0) return [];
    return uncovered(weakItems(scores, threshold), report)
      .filter((item) => !hasRowWaiting(report, item))
      .map((item) => ({
        ...bandCell(report, "urgent"),
        key: null,
        reportRow: null,
        values: {
          code: item.code,
          title: oneLine(item.title),
          score: item.score.toFixed(2),
          threshold,
        },
        fixes: isWorkingGrid ? [{ kind: "build", section: "urgent", items: [item] }] : [],
      }));
  },
};

/** A row of that score whose issue was left out is this item's: what it lacks is said there. */
function hasRowWaiting({ rows }: Report, { instrument, score }: ItemScore): boolean {
  return rows.some((row) => {
    const given = instrumentOf(row.text.instrument);
    return (
      isBlank(row.text.issue) &&
      (given === null || given === instrument) &&
      row.scores.includes(score)
    );
  });
}
