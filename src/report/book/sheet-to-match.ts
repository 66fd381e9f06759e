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
 * The sheet whose columns may be matched: the report's, else the one in front, else the one that looks most like a
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
  const meant = all.filter(({ sheetName }) => sheetName === report?.sheetName);
  const inFront = active.values.length > 0 ? all.filter((sheet) => sheet === active) : all;
  return (report ? meant : inFront)
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
