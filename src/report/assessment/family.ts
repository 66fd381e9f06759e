import { familyOf } from "../../reference/item-place";
import { instrumentOfCode, listedCodes, type ReferenceYear } from "../../reference/year";
import type { ItemScore } from "../sheets/scores/score-list";
import { yearsThatFit } from "./which-year";

export type TitledCode = Pick<ItemScore, "code" | "title">;

/** So many titles of a family's list are no chance. */
const fewestTitles = 3;

/**
 * A year as it is for those whose items these are: for a family where codes or titles tell that they are of
 * its list, else by the list of ป.ป.ช.
 */
export function yearFor(year: ReferenceYear, items: readonly TitledCode[]): ReferenceYear {
  if (year.families.length === 0) return year;
  const byCodes = year.families.find((family) => hasCodesOf(family, year, items));
  return byCodes ?? byTitles(year, items) ?? year;
}

/** Codes that the year's own list has not: letters of the family's own (MOIT), or all of a longer list. */
function hasCodesOf(
  family: ReferenceYear,
  year: ReferenceYear,
  items: readonly TitledCode[],
): boolean {
  const ofFamily = listedCodes(family, "OIT");
  const own = new Set(listedCodes(year, "OIT"));
  const codes = [...new Set(items.map(({ code }) => code))].filter(isOfOit);
  if (codes.every((code) => own.has(code)) || !codes.every((code) => ofFamily.includes(code)))
    return false;
  return familyOf(ofFamily[0] ?? "") !== "O" || codes.length === ofFamily.length;
}

function byTitles(year: ReferenceYear, items: readonly TitledCode[]): ReferenceYear | undefined {
  const speakForYear = yearsThatFit(items, [year]).length > 0;
  if (speakForYear) return undefined;
  const fits = year.families.flatMap((family) =>
    yearsThatFit(items, [family]).map(({ matching, contradicting }) => ({
      family,
      matching,
      sureness: matching - contradicting,
    })),
  );
  const [best] = fits
    .filter(({ matching, sureness }) => matching >= fewestTitles && sureness > 0)
    .sort((a, b) => b.sureness - a.sureness);
  return best?.family;
}

/** Where all OIT items make one mean, none needs an indicator to count. */
export const countsAlone = (code: string, { scoring }: ReferenceYear): boolean =>
  scoring.rule === "items" && instrumentOfCode(code) === "OIT";

const isOfOit = (code: string) => {
  const instrument = instrumentOfCode(code);
  return instrument === null || instrument === "OIT";
};
