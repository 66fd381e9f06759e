import { found } from "../found";
import { codesOfIssue } from "../../terms/issue-codes";
import { writtenTitleKey } from "../../terms/written-title";
import { type KnownTitle, type YearItems } from "../facts/year-items";
import { recoded } from "../facts/codes-in-text";
import { cellToFill } from "../place";
import type { Known, RowRule } from "./rule";

/** Codes change from year to year: O13 of FY2566 was O12 the year before. */
export const titleOfOtherItem = {
  code: "title-of-other-item",
  severity: "warning",
  per: "row",
  find: (row, known) => {
    const { items, columns } = known;
    const [code] = row.codes;
    if (!items || !code || row.codes.length > 1) return [];
    const { fiscalYear } = items.year;
    const own = items.titleOf(code);
    if (!own?.isSure) return [];
    const key = writtenTitleKey(codesOfIssue(row.text.issue).title);
    if (own.key === key) return [];
    if (isLike(own.key, key) && !isAnothers(key, items)) return [];
    const fits = whoseTitle(key, code, items, known);
    if (!fits?.code) return [];
    const isThisYear = fits.fiscalYear === fiscalYear;
    const to = fits.code;
    return [
      found(
        cellToFill(row, "issue", columns),
        "issue",
        { code, year: fiscalYear, fits: to, fitsYear: fits.fiscalYear },
        isThisYear ? { suggestions: [to], fixes: recoded(row, to) } : {},
      ),
    ];
  },
} as const satisfies RowRule;

/** This year's item first, then the same code of the nearest year, then any of the nearest. */
function whoseTitle(
  key: string,
  code: string,
  items: YearItems,
  { otherItems }: Known,
): KnownTitle | null {
  const away = (one: KnownTitle) => Math.abs(one.fiscalYear - items.year.fiscalYear);
  const isSameCode = (one: KnownTitle) => Number(one.code !== code);
  const [best] = [items, ...otherItems]
    .flatMap((each) => each.titledLike(key))
    .filter((one) => one.code !== null && one.isSure)
    .sort(
      (a, b) =>
        Number(away(a) > 0) - Number(away(b) > 0) ||
        isSameCode(a) - isSameCode(b) ||
        away(a) - away(b),
    );
  return best ?? null;
}

/** Letter by letter the title of an item of the year, which may begin like the own one. */
const isAnothers = (key: string, { titles }: YearItems) =>
  titles.some((one) => one.code !== null && one.key === key);

/** Shortened or drawn out, it is still the same title. */
function isLike(own: string, written: string): boolean {
  if (written === "" || own.includes(written) || written.includes(own)) return true;
  const shared = [...own].findIndex((letter, at) => letter !== written.charAt(at));
  return shared < 0 || shared >= Math.min(own.length, written.length) * 0.6;
}
