import { beginsNewYear, type YearOfText } from "../../report/actions/new-year";
import type { GivenReport, LayoutRequest } from "../../report/actions/plan-layout";
import { loadOffered } from "../../report/assessment/offered-lists";
import { scoresOf } from "../workbook/scores-view";
import type { WorkbookView } from "../workbook/workbook-view";
import type { FilledFields } from "./fields";

/** A report from a file, and the year whose items it has. */
export type Opened = GivenReport & { assessedYear: number | null };

/** Fields that can be taken, and whether a person says that the report is of that year, though it was read as another's. */
export type LayoutWish = FilledFields & { isYearMisread: boolean };

/** A layout as the form says, with the lists of the year that was assessed: people may have put in their own. */
export async function layoutRequest(
  wish: LayoutWish,
  view: WorkbookView,
  opened: Opened | null = null,
): Promise<LayoutRequest> {
  const assessedYear = assessedYearFor(wish, view, opened);
  const { years } = view.userYears;
  const lists = await loadOffered(assessedYear, years, scoresOf(view.scores, assessedYear));
  return { ...wish, assessedYear, lists, given: opened };
}

/** The report whose text the form is for: of a file, else of the workbook; null where there is none yet. */
export function textFor({ report }: WorkbookView, opened: Opened | null): YearOfText | null {
  if (opened) return { fiscalYear: opened.fiscalYear, rows: opened.rows.length };
  return report && { fiscalYear: report.fiscalYear, rows: report.rowCount };
}

/**
 * The year whose result the report is to answer. Of a new year's it is as long before as last year's was; else the
 * scores that are there name it, or the workbook's settings, or the items of a report of another form.
 */
export function assessedYearFor(
  { fiscalYear, isYearMisread }: Pick<LayoutWish, "fiscalYear" | "isYearMisread">,
  view: WorkbookView,
  opened: Opened | null,
): number {
  const { report, scores, settings } = view;
  const text = textFor(view, opened);
  const before = opened ?? report;
  if (text && beginsNewYear(text, fiscalYear) && !isYearMisread)
    return fiscalYear - yearsBetween(before);
  // Where there is a report, they are that one's, and not a file's.
  if (scores?.isOfReport && scores.assessedYear !== null && !(opened && report))
    return scores.assessedYear;
  if (!opened && report?.isWorkingGrid)
    return settings?.fiscalYear === fiscalYear ? settings.assessedYear : fiscalYear;
  return (before?.fiscalYear === fiscalYear ? before.assessedYear : null) ?? fiscalYear;
}

/** Measures answer the result of the year itself or of one of the two before; 0 where that is not known. */
function yearsBetween(report: Pick<Opened, "fiscalYear" | "assessedYear"> | null): number {
  const years = (report?.fiscalYear ?? 0) - (report?.assessedYear ?? 0);
  return report?.assessedYear && years >= 0 && years <= 2 ? years : 0;
}
