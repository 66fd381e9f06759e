import { yearsThatFit } from "../../report/assessment/which-year";
import { yearFor } from "../../report/assessment/family";
import { knownItems } from "../../report/assessment/import/known-items";
import { builtInYears } from "../../reference/load-year";
import type { WorkbookView } from "../workbook/workbook-view";
import { readFound, yearsIn, type Found } from "./import-state";
import type { YearLists } from "./use-year-lists";

/** The year that scores are most likely of: by their titles, else the workbook's own, else the latest. */
export function assessedYearOf(
  found: Found,
  lists: YearLists | null,
  { scores, settings, report }: Pick<WorkbookView, "scores" | "settings" | "report">,
): number {
  const years = [...(lists?.values() ?? [])];
  // Every year's code families, without their titles, which would make any year fit.
  const families = years.flatMap(knownItems).map((item) => ({ ...item, title: "" }));
  const { scores: read } = readFound(found, families);
  const items = read.of === "items" ? read.items : [];
  const [best] = yearsThatFit(
    items,
    years.map((year) => yearFor(year, items)),
  );
  const byTitles = best && best.matching > 0 ? best.fiscalYear : null;
  // Where sheets of several years were given, those taken say whose they are.
  const [taken] = found.tables.filter(({ included, year }) => included && year !== null);
  const bySheet = yearsIn(found).length > 1 ? (taken?.year ?? null) : null;
  return (
    bySheet ??
    byTitles ??
    scores?.assessedYear ??
    settings?.assessedYear ??
    report?.fiscalYear ??
    Math.max(...builtInYears)
  );
}

/** The report's own year, where scores of another one come that nobody has brought to this workbook before; else null. */
export function yearToAskAbout(
  assessedYear: number,
  { scores, settings, report }: Pick<WorkbookView, "scores" | "settings" | "report">,
): number | null {
  const known = [report?.fiscalYear, scores?.assessedYear, settings?.assessedYear];
  return report && !known.includes(assessedYear) ? report.fiscalYear : null;
}
