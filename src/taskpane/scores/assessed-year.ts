import { statedYear } from "../../report/book/given";
import { yearsThatFit } from "../../report/assessment/which-year";
import { yearFor } from "../../report/assessment/family";
import { knownItems, untitled } from "../../report/assessment/import/known-items";
import { builtInYears } from "../../reference/load-year";
import type { WorkbookView } from "../workbook/workbook-view";
import { readFound, type Found } from "./import-state";
import type { YearLists } from "./use-year-lists";

/** The year that scores are most likely of: as they say themselves, by their titles, else the workbook's own, else the latest. */
export function assessedYearOf(
  found: Found,
  lists: YearLists | null,
  { scores, settings, report }: Pick<WorkbookView, "scores" | "settings" | "report">,
): number {
  const years = [...(lists?.values() ?? [])];
  // Every year's code families.
  const families = years.flatMap((year) => untitled(knownItems(year)));
  const { scores: read } = readFound(found, families);
  const items = read.of === "items" ? read.items : [];
  const fits = yearsThatFit(
    items,
    years.map((year) => yearFor(year, items)),
  );
  const [best] = fits;
  const byTitles = best && best.matching > 0 ? best.fiscalYear : null;
  // The tables that are taken may say whose they are; a day in a heading is not meant so.
  const [taken] = found.tables.filter(({ included, year }) => included && year !== null);
  const contradicts =
    byTitles !== null &&
    lists?.has(taken?.year ?? 0) === true &&
    !fits.some(({ fiscalYear }) => fiscalYear === taken?.year);
  return (
    (contradicts ? null : taken?.year) ??
    byTitles ??
    (scores?.isOfReport ? scores.assessedYear : null) ??
    statedYear({ settings, report }) ??
    report?.fiscalYear ??
    Math.max(...builtInYears)
  );
}

/** The report's own year, where scores of another one come that nobody has brought to this workbook before; else null. */
export function yearToAskAbout(
  assessedYear: number,
  { scores, settings, report }: Pick<WorkbookView, "scores" | "settings" | "report">,
): number | null {
  const known = [
    report?.fiscalYear,
    scores?.isOfReport ? scores.assessedYear : null,
    statedYear({ settings, report }),
  ];
  return report && !known.includes(assessedYear) ? report.fiscalYear : null;
}
