import { found } from "../found";
import type { Report, SheetLeftOut } from "../../form/report";
import type { ReportRule } from "./rule";

/** A sheet with items that the report has not, which could not be read as a part of it, or names another agency: it is not checked. */
export const unreadSheet = {
  code: "unread-sheet",
  severity: "warning",
  per: "report",
  find: (report) => named(report, ["not-read", "other-agency"]),
} as const satisfies ReportRule;

/** A report of another year, or the same items in another form: left out, and named. */
export const otherSheet = {
  code: "other-sheet",
  severity: "hint",
  per: "report",
  find: (report) => named(report, ["other-year", "same-items"]),
} as const satisfies ReportRule;

function named({ leftOut, place, parts }: Report, whys: readonly SheetLeftOut["why"][]) {
  const cell = { row: parts[0]?.row ?? place.headerRow, column: 0 };
  return leftOut
    .filter(({ why }) => whys.includes(why))
    .map(({ sheetName, why }) => ({
      ...found(cell, null, { sheet: sheetName, context: why }),
      reportRow: null,
    }));
}
