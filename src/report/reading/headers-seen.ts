import { oneLine } from "../terms/thai-text";
import { longestHeader } from "./header-meaning";
import type { SheetToRead } from "./read-report";
import { readLine } from "./sheet-line";

/** In rows: no header stands further down. */
const deepest = 60;
const fewestCells = 3;
/** More of them make a sentence too long to read. */
const mostShown = 10;

/** What looks like a header where none was known: the first line with most short texts; [] where there is none. */
export function headersSeen(sheets: readonly SheetToRead[]): string[] {
  const lines = sheets.flatMap((sheet) =>
    sheet.values
      .slice(0, deepest)
      .map((cells, index) => readLine(cells, sheet.firstRow + index, sheet.firstColumn)),
  );
  const shortIn = ({ cells }: (typeof lines)[number]) =>
    cells
      .map(({ text }) => oneLine(text))
      .filter((text) => text.length <= longestHeader && /\p{L}/u.test(text));
  const most = lines.reduce((sum, line) => Math.max(sum, shortIn(line).length), 0);
  const line = lines.find((each) => shortIn(each).length === most);
  return line && most >= fewestCells ? shortIn(line).slice(0, mostShown) : [];
}
