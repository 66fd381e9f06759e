import type { WorkbookReading } from "../workbook-reading";
import { readSafe } from "./safe-sheet";

/**
 * Sheets that an action broken off had added and not shown yet: half filled, and seen by nobody. The
 * add-in's own hidden sheets that are in use are not among them.
 */
export function leftOverSheets(reading: WorkbookReading): string[] {
  const { last } = readSafe(reading.safe);
  if (!last?.isUnfinished) return [];
  const { directory, settings, scores, userYears, check } = reading;
  const inUse = [directory, settings, scores, userYears, check].map((sheet) => sheet?.sheetName);
  return reading.sheets
    .filter(
      ({ name, isVisible }) => !isVisible && last.added.includes(name) && !inUse.includes(name),
    )
    .map(({ name }) => name);
}

/** The workbook as it is once they are taken away. */
export function withoutSheets(
  reading: WorkbookReading,
  leftOver: readonly string[],
): WorkbookReading {
  if (leftOver.length === 0) return reading;
  const { named, publishedSheet } = reading;
  return {
    ...reading,
    sheets: reading.sheets.filter(({ name }) => !leftOver.includes(name)),
    named: named && leftOver.includes(named.sheetName) ? null : named,
    publishedSheet: publishedSheet && leftOver.includes(publishedSheet) ? null : publishedSheet,
  };
}
