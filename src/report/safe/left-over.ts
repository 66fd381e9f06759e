import type { SheetCells } from "../form/report";
import type { WorkbookReading } from "../workbook/workbook-reading";
import { readSafe } from "./safe-sheet";

/**
 * Sheets that an action broken off had added and not shown yet: half filled, and seen by nobody - or
 * blank, where it had not come to hide them. The add-in's own sheets that are in use are not among them.
 */
export function leftOverSheets(reading: WorkbookReading): string[] {
  const { blankSheets = [] } = reading;
  return claimedSheets(reading)
    .filter(({ name, isVisible }) => !isVisible || blankSheets.includes(name))
    .map(({ name }) => name);
}

/** Those that are in sight: where something stands on one, people have written it. */
export function claimedInSight(reading: WorkbookReading): string[] {
  return claimedSheets(reading).flatMap(({ name, isVisible }) => (isVisible ? [name] : []));
}

function claimedSheets({ safe, sheets, ...reading }: WorkbookReading): WorkbookReading["sheets"] {
  const { last } = readSafe(safe);
  if (!last?.isUnfinished) return [];
  const { directory, settings, scores, userYears, check } = reading;
  // A list that people work in is in use once it is in sight; the others never are.
  const inSight = sheets.filter(({ isVisible }) => isVisible).map(({ name }) => name);
  const inUse = [
    ...[settings, check].map((sheet) => sheet?.sheetName),
    ...[directory, scores, userYears]
      .map((sheet) => sheet?.sheetName)
      .filter((name) => name !== undefined && inSight.includes(name)),
  ];
  return sheets.filter(({ name }) => last.added.includes(name) && !inUse.includes(name));
}

/** The workbook as it is once they are taken away. */
export function withoutSheets(
  reading: WorkbookReading,
  leftOver: readonly string[],
): WorkbookReading {
  if (leftOver.length === 0) return reading;
  const { named, publishedSheet } = reading;
  const kept = <Sheet extends SheetCells>(sheet: Sheet | null): Sheet | null =>
    sheet && leftOver.includes(sheet.sheetName) ? null : sheet;
  return {
    ...reading,
    directory: kept(reading.directory),
    scores: kept(reading.scores),
    userYears: kept(reading.userYears),
    sheets: reading.sheets.filter(({ name }) => !leftOver.includes(name)),
    named: kept(named),
    publishedSheet: publishedSheet && leftOver.includes(publishedSheet) ? null : publishedSheet,
  };
}
