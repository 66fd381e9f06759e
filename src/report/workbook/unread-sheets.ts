import { sheetNames } from "./names";
import type { WorkbookReading } from "./workbook-reading";

/**
 * The sheets in sight of which nothing was read, and which are none of the add-in's own: any of them may hold a part
 * of the report.
 */
export function unreadSheets(reading: WorkbookReading): string[] {
  const { active, named, directory, settings, scores, userYears, check } = reading;
  const known = [active, named, directory, settings, scores, userYears, check];
  const read = [...known, ...(reading.others ?? [])].map((sheet) => sheet?.sheetName);
  return reading.sheets
    .filter(({ name, isVisible }) => isVisible && !read.includes(name))
    .map(({ name }) => name)
    .filter((name) => name !== reading.publishedSheet && !name.startsWith(sheetNames.published));
}
