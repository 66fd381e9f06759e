import { defaultThreshold } from "../../reference/year";
import { yearFor } from "../assessment/family";
import { itemsNamedIn } from "../assessment/which-year";
import type { Lists } from "../assessment/year-lists";
import type { Given } from "../check/rules/rule";
import type { Report } from "../form/report";
import { schemaVersion, type Settings } from "../sheets/settings/lists-sheet";
import type { ScoreList } from "../sheets/scores/read-score-sheet";
import type { Book } from "./book";

/**
 * The assessed year that a workbook states for the report in view (Buddhist era). It states it of the report that
 * was laid out last: null where that is another year's, and its items tell.
 */
export function statedYear({
  settings,
  report,
}: {
  settings: Settings | null;
  report: Pick<Report, "fiscalYear"> | null;
}): number | null {
  if (!settings) return null;
  const isOfAnother = (report?.fiscalYear ?? settings.fiscalYear) !== settings.fiscalYear;
  return isOfAnother ? null : settings.assessedYear;
}

/**
 * The workbook's scores, where they are those that the report in view answers; null also where the workbook states
 * another year for it. An earlier report than the workbook's last has them where they are of its own year, and not
 * the last one's too.
 */
export function scoresOfReport(book: Book): ScoreList | null {
  const { scores, report, settings } = book;
  if (!scores || scores.assessedYear === null || !report || !settings) return scores;
  // The first schema stated no year apart from the report's.
  if (settings.schemaVersion < schemaVersion) return scores;
  const stated = statedYear(book);
  if (stated !== null) return scores.assessedYear === stated ? scores : null;
  const own = report.assessedYear ?? report.fiscalYear;
  const isOfLast = scores.assessedYear === settings.assessedYear;
  return scores.assessedYear === own && !isOfLast ? scores : null;
}

/** What a workbook itself says of how its report is to be checked. */
export function givenOf(book: Book, lists: Lists): Given {
  const { settings, directory, report } = book;
  const list = scoresOfReport(book);
  const scores = list && list.items.length > 0 ? list.items : null;
  const year = lists.year && yearFor(lists.year, scores ?? (report ? itemsNamedIn(report) : []));
  return {
    threshold: settings?.threshold ?? lists.year?.threshold ?? defaultThreshold,
    directory,
    scores: scores && { of: "items", items: scores },
    year,
    otherYears: lists.otherYears,
  };
}
