import type { ReferenceYear } from "../../../reference/year";
import { readCodes } from "../../terms/codes";
import { itemIndex, sameTitles, writtenTitleKey, type KnownTitle } from "../facts/item-index";
import { writtenCodes } from "../facts/codes-in-text";
import { cellToFill, replaced } from "../place";
import type { Known, RowRule } from "./rule";

/** Codes change from year to year: O13 of FY2566 was O12 the year before. */
export const titleOfOtherItem: RowRule = {
  code: "title-of-other-item",
  severity: "warning",
  per: "row",
  find: (row, known) => {
    const { year, columns } = known;
    const [code] = row.codes;
    if (!year || !code || row.codes.length > 1) return [];
    const key = writtenTitleKey(readCodes(row.text.issue).title);
    const own = itemIndex(year).titleOf.get(code);
    if (!own || own.confidence === "remembered" || own.key === key) return [];
    if (isLike(own.key, key) && !isAnothers(key, year)) return [];
    const fits = whoseTitle(key, code, year, known);
    if (!fits?.code) return [];
    const [cell] = row.cells.issue;
    const [written] = cell ? writtenCodes(cell.text) : [];
    const isThisYear = fits.fiscalYear === year.fiscalYear;
    const to = fits.code;
    return [
      {
        ...cellToFill(row, "issue", columns),
        key: "issue" as const,
        values: { code, year: year.fiscalYear, fits: to, fitsYear: fits.fiscalYear },
        suggestions: isThisYear ? [to] : [],
        fixes:
          isThisYear && cell && written
            ? [
                replaced(
                  cell,
                  { start: written.start, end: written.start + written.text.length },
                  to,
                  false,
                ),
              ]
            : [],
      },
    ];
  },
};

/** This year's item first, then the same code of the nearest year, then any of the nearest. */
function whoseTitle(
  key: string,
  code: string,
  year: ReferenceYear,
  { otherYears }: Known,
): KnownTitle | null {
  const away = (one: KnownTitle) => Math.abs(one.fiscalYear - year.fiscalYear);
  const isSameCode = (one: KnownTitle) => Number(one.code !== code);
  const [best] = [year, ...otherYears]
    .flatMap((each) => sameTitles(itemIndex(each).titles, key))
    .filter((one) => one.code !== null)
    .sort(
      (a, b) =>
        Number(away(a) > 0) - Number(away(b) > 0) ||
        isSameCode(a) - isSameCode(b) ||
        away(a) - away(b),
    );
  return best ?? null;
}

/** Letter by letter the title of an item of the year, which may begin like the own one. */
const isAnothers = (key: string, year: ReferenceYear) =>
  itemIndex(year).titles.some((one) => one.code !== null && one.key === key);

/** Shortened or drawn out, it is still the same title. */
function isLike(own: string, written: string): boolean {
  if (written === "" || own.includes(written) || written.includes(own)) return true;
  const shared = [...own].findIndex((letter, at) => letter !== written.charAt(at));
  return shared < 0 || shared >= Math.min(own.length, written.length) * 0.6;
}
