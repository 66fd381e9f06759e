import { defaultThreshold } from "../../reference/year";
import { readScoreSheet } from "../sheets/scores/read-score-sheet";
import type { Lists } from "../assessment/year-lists";
import { readSettings } from "../sheets/settings/lists-sheet";
import { readDirectory } from "../sheets/directory/directory-sheet";
import { reportInView } from "../workbook/report-in-view";
import type { WorkbookReading } from "../workbook/workbook-reading";
import type { Given } from "./rules/rule";

/** What a workbook itself says of how its report is to be checked. */
export function givenOf(reading: WorkbookReading, lists: Lists): Given {
  const settings = reading.settings && readSettings(reading.settings.values);
  const scores = reading.scores && readScoreSheet(reading.scores)?.items;
  return {
    threshold: settings?.threshold ?? lists.year?.threshold ?? defaultThreshold,
    directory: reading.directory && readDirectory(reading.directory.values),
    scores: scores && scores.length > 0 ? scores : null,
    ...lists,
  };
}

/** The year whose items a report is about: as laid out, else the report's own. */
export function assessedYearOf(reading: WorkbookReading): number | null {
  const settings = reading.settings && readSettings(reading.settings.values);
  return settings?.assessedYear ?? reportInView(reading)?.fiscalYear ?? null;
}
