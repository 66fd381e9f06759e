import type { ReferenceYear } from "../../reference/year";
import type { Report } from "../form/report";
import { codesOfIssue } from "../terms/issue-codes";
import { titleKey } from "../terms/same-title";
import { withoutScores } from "../terms/scores";
import { YearTitles, type Fit, type TitleToCompare } from "./year-titles";

interface TitledCode {
  code: string;
  /** "" where none is known. */
  title: string;
}

export interface YearFit {
  fiscalYear: number;
  /** Codes with that year's title. */
  matching: number;
  /** Codes with another title than that year's, or beyond its list. */
  contradicting: number;
}

/**
 * Years whose lists the codes and titles fit, best first and, of equals, the latest; a year that more
 * speaks against than for is left out. A title that is unknown on either side says nothing.
 */
export function yearsThatFit(
  scores: readonly TitledCode[],
  years: readonly ReferenceYear[],
): YearFit[] {
  const compared = scores.map(toCompare);
  return years
    .map((year): YearFit => {
      const titles = new YearTitles(year);
      const fits = compared.map((score) => titles.fitOf(score));
      return {
        fiscalYear: year.fiscalYear,
        matching: fits.filter((fit) => fit === "matching").length,
        contradicting: fits.filter((fit) => fit === "contradicting").length,
      };
    })
    .filter(({ matching, contradicting }) => matching >= contradicting)
    .sort(
      (a, b) =>
        b.matching - b.contradicting - (a.matching - a.contradicting) ||
        b.fiscalYear - a.fiscalYear,
    );
}

const toCompare = ({ code, title }: TitledCode): TitleToCompare => ({ code, key: titleKey(title) });

/** The items a report itself names, each with its title where a row is of it alone. */
export function itemsNamedIn({ rows }: Pick<Report, "rows">): TitledCode[] {
  return rows.flatMap(({ codes, text }) => {
    const title = codes.length === 1 ? withoutScores(codesOfIssue(text.issue).title) : "";
    return codes.map((code) => ({ code, title }));
  });
}

/** Fiscal years before the report's own whose result it may answer. */
const yearsBack = 2;

/** The years a report's codes may be of, likeliest first: as its title says, its own, the two before. */
export function plausibleYears({
  fiscalYear,
  assessedYear,
}: Pick<Report, "fiscalYear" | "assessedYear">): number[] {
  const own = fiscalYear === null ? [] : [fiscalYear, fiscalYear - 1, fiscalYear - yearsBack];
  return [...new Set([...(assessedYear === null ? [] : [assessedYear]), ...own])];
}

/**
 * The year whose items a report is about: measures answer the result of the year before, as a rule, and
 * sometimes of the year itself. Its likeliest year, unless another explains what speaks against that one, and has
 * less against it; null where no year is plausible.
 */
export function yearOfReport(
  report: Pick<Report, "fiscalYear" | "assessedYear" | "rows">,
  years: readonly ReferenceYear[],
): number | null {
  const items = itemsNamedIn(report).map(toCompare);
  const plausible = plausibleYears(report);
  const fits = plausible
    .flatMap((plausibleYear) => years.find(({ fiscalYear }) => fiscalYear === plausibleYear) ?? [])
    .map((year) => {
      const titles = new YearTitles(year);
      return { year: year.fiscalYear, fits: items.map((item) => titles.fitOf(item)), titles };
    });
  const [likeliest, ...others] = fits;
  if (!likeliest) return plausible[0] ?? null;
  const against = (each: readonly Fit[]) => each.filter((fit) => fit === "contradicting").length;
  const balance = (each: readonly Fit[]) =>
    against(each) - each.filter((fit) => fit === "matching").length;
  const explains = ({ fits: own, titles }: (typeof fits)[number]) =>
    items.some(
      ({ code }, index) =>
        likeliest.fits[index] === "contradicting" &&
        (own[index] === "matching" || (!likeliest.titles.has(code) && titles.has(code))),
    );
  const better = others
    .filter((each) => explains(each) && against(each.fits) < against(likeliest.fits))
    .sort((a, b) => balance(a.fits) - balance(b.fits));
  return (better[0] ?? likeliest).year;
}

export interface ItemOfOtherYear extends TitledCode {
  /** Fiscal years, as given, in which the title is an item's. */
  years: number[];
  /** That item's code there. */
  codeThere: string;
}

/** Items whose title is not this year's for their code but surely another year's, for the same code if there is one. */
export function itemsOfOtherYears(
  scores: readonly TitledCode[],
  year: ReferenceYear,
  others: readonly ReferenceYear[],
): ItemOfOtherYear[] {
  const here = new YearTitles(year);
  const elsewhere = others
    .filter(({ fiscalYear }) => fiscalYear !== year.fiscalYear)
    .map((other) => ({ fiscalYear: other.fiscalYear, titles: new YearTitles(other) }));
  return scores.flatMap((score) => {
    const compared = toCompare(score);
    if (!["contradicting", "doubtful"].includes(here.fitOf(compared))) return [];
    const found = elsewhere.flatMap(({ fiscalYear, titles }) =>
      titles.codesTitled(compared.key).map((code) => ({ fiscalYear, code })),
    );
    const codeThere = (found.find(({ code }) => code === score.code) ?? found[0])?.code;
    if (codeThere === undefined) return [];
    const years = found.filter(({ code }) => code === codeThere).map((one) => one.fiscalYear);
    return [{ code: score.code, title: score.title, years, codeThere }];
  });
}
