import { found } from "../found";
import { partOf, type ReportRow } from "../../form/report";
import { withoutScores } from "../../terms/scores";
import { squeeze } from "../../terms/letters";
import { cellToFill, shortened } from "../place";
import type { ReportRule } from "./rule";

/** Each item, or whole indicator, has one row: a second one splits what belongs together. */
export const duplicateItem = {
  code: "duplicate-item",
  severity: "error",
  per: "report",
  find: (report) => {
    const { rows, place } = report;
    const first = new Map<string, number>();
    return rows.flatMap((row, reportRow) => {
      const subjects = subjectsOf(row);
      const given = subjects.filter((subject) => first.has(subject));
      for (const subject of subjects)
        if (!first.has(subject)) first.set(subject, partOf(report, row.sheetRows[0] ?? 0).row + 1);
      const other = first.get(given[0] ?? "");
      if (other === undefined) return [];
      const item =
        row.codes.length > 0 ? given.join(", ") : shortened(withoutScores(row.text.issue), 40);
      const at = cellToFill(row, "issue", place.columns);
      return [{ ...found(at, "issue", { item, other }), reportRow }];
    });
  },
} as const satisfies ReportRule;

/** What a row is about: its codes, else its words. */
function subjectsOf(row: ReportRow): string[] {
  if (row.codes.length > 0) return row.codes;
  const words = squeeze(withoutScores(row.text.issue).replace(/\([^()]*\)/g, "")).toLowerCase();
  return words === "" ? [] : [words];
}
