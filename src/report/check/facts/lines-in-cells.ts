import type { EntryKey } from "../../form/columns";
import { sameLineMark } from "../../reading/row";
import type { PlacedText } from "../../form/report";

/** The columns in which people write at length. */
export const textKeys = ["measures", "actions", "results"] as const satisfies readonly EntryKey[];

/** A line of a column's joined text, with where it begins. */
export interface LineInCell {
  cell: PlacedText;
  /** Its first letter in the cell. */
  start: number;
  /** All of it, also where it runs on in the next cell. */
  text: string;
}

/** The lines of a column as its joined text has them. */
export function readLines(cells: readonly PlacedText[]): LineInCell[] {
  const [only, another] = cells;
  return only && !another ? linesOf(only) : joinedLines(cells);
}

function linesOf(cell: PlacedText): LineInCell[] {
  let start = 0;
  return cell.text.split("\n").map((text) => {
    const line = { cell, start, text };
    start += text.length + 1;
    return line;
  });
}

function joinedLines(cells: readonly PlacedText[]): LineInCell[] {
  const lines: (Omit<LineInCell, "text"> & { parts: string[] })[] = [];
  let runsOn = false;
  for (const cell of cells) {
    let start = 0;
    for (const part of cell.text.split("\n")) {
      const last = lines.at(-1);
      if (runsOn && last) last.parts.push(part);
      else lines.push({ cell, start, parts: [part] });
      runsOn = false;
      start += part.length + 1;
    }
    runsOn = cell.text.endsWith(sameLineMark);
  }
  return lines.map(({ cell, start, parts }) => ({ cell, start, text: joinedLine(parts) }));
}

/** Each part but the last ends with the mark that it runs on. */
const joinedLine = (parts: readonly string[]): string =>
  parts
    .map((part, index) => (index < parts.length - 1 ? part.slice(0, -sameLineMark.length) : part))
    .join("");
