import type { Report } from "../form/report";
import { sheetNames } from "../workbook/names";
import type { WorkbookReading } from "../workbook/workbook-reading";

/**
 * The sheets in sight of which nothing was read, and which are none of the add-in's own: any of them may hold a part
 * of the report.
 */
export function unreadSheets(reading: WorkbookReading, report: Report): string[] {
  const { directory, settings, scores, userYears, check, publishedSheet, others = [] } = reading;
  const known = [
    ...report.parts.map(({ sheetName }) => sheetName),
    ...[directory, settings, scores, userYears, check, ...others].map((sheet) => sheet?.sheetName),
    publishedSheet,
  ];
  return reading.sheets
    .filter(({ name, isVisible }) => isVisible && !known.includes(name))
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(sheetNames.published));
}
