import { found } from "../found";
import { belowThreshold } from "../../assessment/coverage";
import { sectionKinds } from "../../form/columns";
import { scoredIn } from "../../sheets/scores/score-list";
import { bandCell } from "../place";
import type { ReportRule } from "./rule";

/** The form has two sections; one without rows may have been forgotten. */
export const emptySection = {
  code: "empty-section",
  severity: "warning",
  per: "report",
  find: (report, { scores, threshold, hasSections }) => {
    if (report.rows.length === 0 || !hasSections) return [];
    const nothingUrgent =
      scores !== null && belowThreshold(scoredIn(scores), threshold).length === 0;
    return sectionKinds
      .filter((kind) => !report.rows.some(({ section }) => section === kind))
      .filter((kind) => kind !== "urgent" || !nothingUrgent)
      .map((section) => ({
        ...found(bandCell(report, section), null, { section }),
        reportRow: null,
      }));
  },
} as const satisfies ReportRule;
