import type { ReferenceYear } from "../../../reference/year";
import { belowThreshold } from "../../assessment/coverage";
import { yearFor } from "../../assessment/family";
import { codeKey, knownByCode, knownItems } from "../../assessment/import/known-items";
import { resultOf, type AssessmentResult } from "../../assessment/result";
import { YearTitles } from "../../assessment/year-titles";
import type { Given } from "../../check/rules/rule";
import type { SheetCells } from "../../form/report";
import { readScoreSheet } from "../../sheets/scores/read-score-sheet";
import type { ItemScore } from "../../sheets/scores/score-list";
import { isSameTitle, titleKey } from "../../terms/same-title";

/** The scores of a year, and what they come to. */
export interface AssessedYear {
  /** As it is for these agencies. */
  year: ReferenceYear;
  /** Each with its title, where the list of the year has one. */
  items: readonly ItemScore[];
  result: AssessmentResult;
}

/** What an analysis is told of the check. */
export type GivenOfAssessment = Pick<Given, "year" | "otherYears" | "scores" | "threshold">;

export interface WeakItem extends ItemScore {
  /** Its score of the year before; null where it had none, or nobody knows which it was then. */
  before: number | null;
}

/** What the assessment came to that a report answers. */
export interface Analysis extends AssessedYear {
  /** 0-100. */
  threshold: number;
  /** The items below it, worst first. */
  weak: readonly WeakItem[];
  /** Null where nobody has the scores of the year before. */
  before: AssessedYear | null;
}

/**
 * What the scores come to, and those of the year before, by the lists that the check goes by.
 * @param sheets that may hold the scores of the year before.
 * @returns null without scores of items, or where nobody knows their year's list.
 */
export function analysisBy(
  { year, otherYears, scores, threshold }: GivenOfAssessment,
  sheets: readonly SheetCells[],
): Analysis | null {
  if (!year || scores?.of !== "items") return null;
  const ofYear = assessed(year, scores.items);
  const yearBefore = otherYears.find(({ fiscalYear }) => fiscalYear === year.fiscalYear - 1);
  const before = yearBefore ? assessedBefore(yearBefore, sheets) : null;
  return {
    ...ofYear,
    threshold,
    weak: belowThreshold(ofYear.items, threshold).map((item) => {
      return { ...item, before: (before && sameItem(before, item)?.score) ?? null };
    }),
    before,
  };
}

/**
 * Codes are given anew over the years: an item has the one of the year before where that year's list does not surely
 * call it otherwise, else its title tells which it was.
 */
function sameItem({ year, items }: AssessedYear, { code, title }: ItemScore) {
  const key = titleKey(title);
  const ofCode = items.find((item) => item.code === code);
  const fit = new YearTitles(year).fitOf({ code, key });
  if (fit === "matching" || fit === "doubtful") return ofCode;
  const titled = items.filter((item) => item.title && isSameTitle(titleKey(item.title), key));
  if (ofCode && titled.includes(ofCode)) return ofCode;
  return titled.length === 1 ? titled[0] : undefined;
}

/** The scores of a year before stay on a sheet of their own. */
function assessedBefore(year: ReferenceYear, sheets: readonly SheetCells[]): AssessedYear | null {
  const lists = sheets.map(readScoreSheet);
  const list = lists.find((each) => each?.assessedYear === year.fiscalYear);
  return list && list.items.length > 0 ? assessed(year, list.items) : null;
}

function assessed(given: ReferenceYear, items: readonly ItemScore[]): AssessedYear {
  const year = yearFor(given, items);
  return { year, items: named(items, year), result: resultOf(items, given) };
}

/** Somebody may have typed a code and its score alone. */
function named(items: readonly ItemScore[], year: ReferenceYear): ItemScore[] {
  const known = knownByCode(knownItems(year));
  return items.map((item) => {
    const title = item.title || (known.get(codeKey(item.code))?.title ?? "");
    return { ...item, title };
  });
}
