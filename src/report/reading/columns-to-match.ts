import { entryKeys, type EntryKey } from "../form/columns";
import { firstWords } from "../terms/first-words";
import { oneLine } from "../terms/thai-text";
import { matchColumns } from "./columns";
import { headerOf } from "./header";
import { firstLinesOf, likelyHeader } from "./headers-seen";
import type { SheetToRead } from "./read-report";
import { tablesIn, type Table } from "./tables";

/** A column of a sheet, for a person to say what it holds. */
export interface ColumnToMatch {
  /** Zero-based. */
  column: number;
  header: string;
  /** What stands in its first rows, shortened to a line each. */
  samples: string[];
  /** What the reader, or the person before, took it for; null for none of the fields. */
  key: EntryKey | null;
}

const mostSamples = 2;
/** Fewer in a line are a section's title, or a note. */
const fewestCells = 2;
/** In letters: as much as tells what a column holds. */
const longestSample = 40;

/** The columns of a sheet's table, or of what looks most like one, left to right; [] where there is none. */
export function columnsToMatch(sheet: SheetToRead): ColumnToMatch[] {
  const lines = firstLinesOf(sheet).filter(({ cells }) => cells.length > 0);
  const table = tablesIn(lines, sheet.chosen)[0] ?? unknownTable(lines);
  if (!table) return [];
  const { columns } = matchColumns(table, sheet.chosen ?? null);
  return table.header.columns.map(({ column, text }) => ({
    column,
    header: oneLine(text),
    samples: table.lines
      .filter(({ cells }) => cells.length >= fewestCells)
      .flatMap(({ cells }) => cells.filter((cell) => cell.column === column))
      .slice(0, mostSamples)
      .map((cell) => firstWords(oneLine(cell.text), longestSample)),
    key: entryKeys.find((each) => columns[each] === column) ?? null,
  }));
}

function unknownTable(lines: Table["lines"]): Table | null {
  const line = likelyHeader(lines);
  if (!line) return null;
  const at = lines.indexOf(line);
  return { above: lines.slice(0, at), header: headerOf([line]), lines: lines.slice(at + 1) };
}
