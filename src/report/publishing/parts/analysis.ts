import { loadYear } from "../../../reference/load-year";
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
 * @param sheets that may hold the scores of the year before.
 * @returns null without scores of items, or where nobody knows their year's list.
 */
export async function analysisBy(
  { year, scores, threshold }: Pick<Given, "year" | "scores" | "threshold">,
  sheets: readonly SheetCells[],
): Promise<Analysis | null> {
  if (!year || scores?.of !== "items") return null;
  const ofYear = assessed(year, scores.items);
  const before = await assessedBefore(year.fiscalYear - 1, sheets);
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
async function assessedBefore(
  fiscalYear: number,
  sheets: readonly SheetCells[],
): Promise<AssessedYear | null> {
  const list = sheets.map(readScoreSheet).find((each) => each?.assessedYear === fiscalYear);
  const items = list?.items ?? [];
  const year = items.length > 0 ? await loadYear(fiscalYear) : null;
  return year && assessed(year, items);
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
