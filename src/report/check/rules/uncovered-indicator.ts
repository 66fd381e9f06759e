import { found } from "../found";
import { belowThreshold } from "../../assessment/coverage";
import { uncoveredIndicators } from "../../assessment/indicator-coverage";
import { bandCell } from "../place";
import { hasRowWaiting } from "./uncovered-item";
import type { ReportRule } from "./rule";

/** Where no more is known than the ten indicators' scores, each one below the threshold needs a row. */
export const uncoveredIndicator = {
  code: "uncovered-indicator",
  severity: "error",
  per: "report",
  find: (report, { scores, threshold, year }) => {
    if (scores?.of !== "indicators" || report.rows.length === 0) return [];
    return uncoveredIndicators(belowThreshold(scores.indicators, threshold), report, year)
      .filter((indicator) => !hasRowWaiting(report, indicator))
      .map(({ number, title, score }) => {
        const values = { number, title, score: score.toFixed(2), threshold };
        return { ...found(bandCell(report, "urgent"), null, values), reportRow: null };
      });
  },
} as const satisfies ReportRule;
