import { found } from "../found";
import { isTwin } from "../../terms/departments/known-departments";
import { replaced } from "../place";
import type { RowRule } from "./rule";
import { textKeys } from "../facts/lines-in-cells";
import { notBehind } from "../../terms/matches";

/** Letters with a dot behind, as ฝตป.: not a month, a title or a part of a longer abbreviation. */
const abbreviations = notBehind(/[ก-ฮ]{2,5}\.(?![ก-ฮ]{1,3}\.)/, /[ก-๙.]/);

/** A department misspelt in the midst of a sentence, where only its tail is wrong: ผตป. for ฝตป. */
export const departmentInText = {
  code: "department-in-text",
  severity: "hint",
  per: "row",
  find: (row, { departments }) => {
    if (departments === null) return [];
    return textKeys.flatMap((key) =>
      row.cells[key].flatMap((cell) =>
        [...abbreviations(cell.text)].flatMap(({ 0: text, index: start }) => {
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
