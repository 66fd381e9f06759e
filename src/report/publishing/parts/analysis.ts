import { loadYear } from "../../../reference/load-year";
import type { ReferenceYear } from "../../../reference/year";
import { belowThreshold } from "../../assessment/coverage";
import { yearFor } from "../../assessment/family";
import { codeKey, knownByCode, knownItems } from "../../assessment/import/known-items";
import { resultOf, type AssessmentResult } from "../../assessment/result";
import type { Given } from "../../check/rules/rule";
import type { SheetCells } from "../../form/report";
import { readScoreSheet } from "../../sheets/scores/read-score-sheet";
import type { ItemScore } from "../../sheets/scores/score-list";

/** The scores of a year, and what they come to. */
export interface AssessedYear {
  /** Buddhist era. */
  fiscalYear: number;
  items: readonly ItemScore[];
  result: AssessmentResult;
}

/** What the assessment came to that a report answers. */
export interface Analysis extends AssessedYear {
  /** 0-100. */
  threshold: number;
  /** The items below it, worst first. */
  weak: readonly ItemScore[];
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
  const { items } = scores;
  return {
    ...assessed(year, items),
    threshold,
    weak: named(belowThreshold(items, threshold), yearFor(year, items)),
    before: await assessedBefore(year.fiscalYear - 1, sheets),
  };
}

/** Somebody may have typed a code and its score alone. */
function named(items: readonly ItemScore[], year: ReferenceYear): ItemScore[] {
  const known = knownByCode(knownItems(year));
  return items.map((item) => {
    const title = item.title || (known.get(codeKey(item.code))?.title ?? "");
    return { ...item, title };
  });
}

/** The scores of a year before stay on a sheet of their own. */
async function assessedBefore(
  fiscalYear: number,
  sheets: readonly SheetCells[],
): Promise<AssessedYear | null> {
  const items = sheets.map(readScoreSheet).find((list) => list?.assessedYear === fiscalYear)?.items;
  const year = items && items.length > 0 ? await loadYear(fiscalYear) : null;
  return year && assessed(year, items ?? []);
}

const assessed = (year: ReferenceYear, items: readonly ItemScore[]): AssessedYear => ({
  fiscalYear: year.fiscalYear,
  items,
  result: resultOf(items, year),
});
