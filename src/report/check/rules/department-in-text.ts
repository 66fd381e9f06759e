import { found } from "../found";
import { isTwin } from "../../terms/departments/known-departments";
import { replaced } from "../place";
import type { RowRule } from "./rule";
import { textKeys } from "../facts/lines-in-cells";
import { allMatches, notBehind } from "../../terms/matches";
import { stretchesAround } from "../../terms/stretches";

/** Letters with a dot behind, as ฝตป.: not a month, a title or a part of a longer abbreviation. */
const abbreviations = notBehind(/[ก-ฮ]{2,5}\.(?![ก-ฮ]{1,3}\.)/, /[ก-๙.]/);

/** The last letters of each. */
const sign = /[ก-ฮ]{2}\./g;
/** To the start of the longest, and of what is not to follow to its end; with the letter before. */
const reach = 4;

/** A department misspelt in the midst of a sentence, where only its tail is wrong: ผตป. for ฝตป. */
export const departmentInText = {
  code: "department-in-text",
  severity: "hint",
  per: "row",
  find: (row, { departments }) => {
    if (departments === null) return [];
    return textKeys.flatMap((key) =>
      row.cells[key].flatMap((cell) =>
        abbreviationsIn(cell.text).flatMap(({ text, start }) => {
          if (departments.knownAs(text)) return [];
          const twins = departments.all.filter((each) => isTwin(text, each.abbreviation));
          const to = twins.length === 1 ? twins[0]?.abbreviation : undefined;
          if (to === undefined) return [];
          const fixes = [replaced(cell, { start, end: start + text.length }, to, true)];
          return [found(cell, key, { text, department: to }, { suggestions: [to], fixes })];
        }),
      ),
    );
  },
} as const satisfies RowRule;

function abbreviationsIn(text: string): { text: string; start: number }[] {
  return stretchesAround(text, allMatches(text, sign), reach, reach).flatMap((stretch) =>
    abbreviations(stretch.text).map((match) => ({
      text: match[0],
      start: stretch.from + match.index,
    })),
  );
}
