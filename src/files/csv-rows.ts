import { parseCsv } from "hucre/csv";

/** The cells of a text with separated columns, row by row as Excel counts them. */
export function csvRows(text: string): string[][] {
  return parseCsv(text, { delimiter: delimiterOf(text) }).map((cells) =>
    cells.map((cell) => String(cell ?? "")),
  );
}

/**
 * The comma comes last: it may be a decimal comma or part of a title; the others hardly stand in text. A
 * cell in quotation marks may go on over many lines, which have no mark between columns.
 */
function delimiterOf(text: string): string {
  const lines = text
    .replace(/"[^"]*"/g, '""')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "");
  const inMost = (mark: string) =>
    lines.filter((line) => line.includes(mark)).length * 2 >= lines.length;
  return ["\t", ";"].find(inMost) ?? ",";
}
