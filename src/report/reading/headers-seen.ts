import { oneLine } from "../terms/thai-text";
import { longestHeader } from "./header-meaning";
import type { SheetToRead } from "./read-report";
import { readLine, type SheetLine } from "./sheet-line";

/** In rows: no header stands further down. */
const deepest = 60;
const fewestCells = 3;
/** More of them make a sentence too long to read. */
const mostShown = 10;

/** What looks like a header where none was known; [] where there is none. */
export function headersSeen(sheets: readonly SheetToRead[]): string[] {
  const line = likelyHeader(sheets.flatMap(firstLinesOf));
  return line ? shortTexts(line).slice(0, mostShown) : [];
}

/** The first line with most short texts; null where none has enough of them for a table. */
export function likelyHeader(lines: readonly SheetLine[]): SheetLine | null {
  const most = lines.reduce((sum, line) => Math.max(sum, shortTexts(line).length), 0);
  const line = lines.find((each) => shortTexts(each).length === most);
  return line && most >= fewestCells ? line : null;
}

/** As far down as a header may stand. */
export const firstLinesOf = (sheet: SheetToRead): SheetLine[] =>
  sheet.values
    .slice(0, deepest)
    .map((cells, index) => readLine(cells, sheet.firstRow + index, sheet.firstColumn));

const shortTexts = ({ cells }: SheetLine): string[] =>
  cells
    .map(({ text }) => oneLine(text))
    .filter((text) => text.length <= longestHeader && /\p{L}/u.test(text));
