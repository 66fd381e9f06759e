import type { SheetLine } from "./sheet-line";

/** What stands above a column, top down; a group's name holds for the columns right of it that have names of their own. */
export function textsAbove(lines: readonly SheetLine[], column: number): string[] {
  return lines.flatMap((line, index) => {
    const own = textIn(line, column);
    if (own !== "") return [own];
    const below = lines[index + 1];
    return below && textIn(below, column) !== "" ? groupLeftOf(line, below, column) : [];
  });
}

/** The name that spans a column from its left, as one text; none where there is none. */
export function groupLeftOf(line: SheetLine, below: SheetLine, column: number): string[] {
  for (let left = column - 1; left >= 0 && textIn(below, left) !== ""; left -= 1) {
    const text = textIn(line, left);
    if (text !== "") return [text];
  }
  return [];
}

/** Of a line in a column; "" for none. */
export const textIn = ({ cells }: SheetLine, column: number): string =>
  cells.find((cell) => cell.column === column)?.text ?? "";
