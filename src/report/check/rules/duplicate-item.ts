import { found } from "../found";
import { partOf, type ReportRow } from "../../form/report";
import { arabicDigits } from "../../terms/thai-text";
import { withoutScores } from "../../terms/scores";
import { squeeze } from "../../terms/letters";
import { cellToFill, shortened } from "../place";
import type { ReportRule } from "./rule";

/**
 * Each item, or whole indicator, has one row: a second one splits what belongs together. Results that are given
 * apart, as EIT (1) and EIT (2), have one each.
 */
export const duplicateItem = {
  code: "duplicate-item",
  severity: "error",
  per: "report",
  find: (report) => {
    const { rows, place } = report;
    const before = new Map<string, Placed[]>();
    return rows.flatMap((row, reportRow) => {
      const placed = { part: partOfInstrument(row), start: row.sheetRows[0] ?? 0 };
      const subjects = subjectsOf(row);
      const clashes = subjects.flatMap((subject) => {
        const other = before.get(subject)?.find(({ part }) => isSamePart(part, placed.part));
        return other ? [{ subject, start: other.start }] : [];
      });
      for (const subject of subjects) {
        const there = before.get(subject);
        if (there) there.push(placed);
        else before.set(subject, [placed]);
      }
      const [first] = clashes;
      if (!first) return [];
      const item =
        row.codes.length > 0
          ? clashes.map(({ subject }) => subject).join(", ")
          : shortened(withoutScores(row.text.issue), 40);
      const at = cellToFill(row, "issue", place.columns);
      const other = partOf(report, first.start).row + 1;
      return [{ ...found(at, "issue", { item, other }), reportRow }];
    });
  },
} as const satisfies ReportRule;

interface Placed {
  part: string;
  start: number;
}

/** One without a part is of all of them. */
const isSamePart = (one: string, other: string): boolean =>
  one === other || one === "" || other === "";

/** `1` of `EIT (1)`; "" for none. */
function partOfInstrument({ text }: ReportRow): string {
  const named = /\(\s?(\d)\s?\)|ส่วนที่\s?(\d)/.exec(arabicDigits(text.instrument));
  return named?.[1] ?? named?.[2] ?? "";
}

/** What a row is about: its codes, else its words. */
function subjectsOf(row: ReportRow): string[] {
  if (row.codes.length > 0) return row.codes;
  const words = squeeze(withoutScores(row.text.issue).replace(/\([^()]*\)/g, "")).toLowerCase();
  return words === "" ? [] : [words];
}
