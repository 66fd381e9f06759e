import { found } from "../found";
import type { SectionKind } from "../../form/columns";
import { countingScore } from "../facts/listed-scores";
import { cellToFill } from "../place";
import type { RowRule } from "./rule";

/** A score below the threshold is an urgent weakness, wherever the row was typed. */
export const urgentElsewhere = {
  code: "urgent-elsewhere",
  severity: "error",
  per: "row",
  find: belongsTo("urgent"),
} as const satisfies RowRule;

/** People may put a row among the urgent ones all the same; then they say so. */
export const notUrgent = {
  code: "not-urgent",
  severity: "warning",
  per: "row",
  find: belongsTo("develop"),
} as const satisfies RowRule;

/** Finds rows whose score says that they belong to this section, and that stand in the other. */
function belongsTo(section: SectionKind): RowRule["find"] {
  return (row, { scoreOf, threshold, columns, isWorkingGrid }) => {
    const score = countingScore(row, scoreOf);
    if (score === null || row.section === null || row.section === section) return [];
    if (score < threshold !== (section === "urgent")) return [];
    const at = cellToFill(row, "score", columns);
    const fixes = isWorkingGrid ? [{ kind: "move" as const, section }] : [];
    return [found(at, "score", { score, threshold, section }, { fixes })];
  };
}
