import { hasStatusColumn } from "../form/report";
import { columnsToMatch, type ColumnToMatch } from "../reading/columns-to-match";
import type { SheetReading } from "../workbook/workbook-reading";
import type { Book } from "./book";

/** A sheet of which a person may say what its columns hold. */
export interface SheetToMatch {
  sheetName: string;
  columns: ColumnToMatch[];
  /** Somebody has said it before. */
  isMatched: boolean;
}

/**
 * The sheet whose columns may be matched: the one in front, else the report's, else the one that looks most like a
 * table. A grid of the add-in's own says itself what its columns are.
 * @returns null where there is no such table.
 */
export function sheetToMatch({ reading, report, notes }: Book): SheetToMatch | null {
  if (report && hasStatusColumn(report.place.columns)) return null;
  const toMatch = (sheet: SheetReading): SheetToMatch => {
    const { sheetName } = sheet;
    const said = notes.matched.find((each) => each.sheetName === sheetName)?.columns;
    const chosen = said ?? reading.chosenColumns ?? null;
    return { sheetName, columns: columnsToMatch({ ...sheet, chosen }), isMatched: chosen !== null };
  };
  const { active, named, others = [] } = reading;
  const all = [active, ...(named ? [named] : []), ...others].filter(
    ({ sheetName }) => !isListOf(reading, sheetName),
  );
  const isPart = ({ sheetName }: SheetReading) =>
    report?.parts.some((part) => part.sheetName === sheetName);
  const inFront = all.filter((sheet) => sheet === active && sheet.values.length > 0);
  // In front of a sheet that was not known that one is meant, also where another has a report.
  const [unknown] = inFront.filter((sheet) => !isPart(sheet)).map(toMatch);
  if (unknown && unknown.columns.length > 0) return unknown;
  const meant = report
    ? all.filter(({ sheetName }) => sheetName === report.sheetName)
    : inFront.length > 0
      ? inFront
      : all;
  return meant
    .map(toMatch)
    .reduce<SheetToMatch | null>(
      (most, each) => (each.columns.length > (most?.columns.length ?? 0) ? each : most),
      null,
    );
}

function isListOf(reading: Book["reading"], sheetName: string): boolean {
  const { directory, settings, scores, userYears, check, publishedSheet } = reading;
  const lists = [directory, settings, scores, userYears, check].map((sheet) => sheet?.sheetName);
  return [...lists, publishedSheet].includes(sheetName);
}
