import { oneLine } from "../../terms/thai-text";

/** A block of cells as text, out of a file's sheet or a paste. */
export interface SourceTable {
  /** The sheet's; "" for a paste or a CSV file. */
  name: string;
  rows: SourceRow[];
}

export interface SourceRow {
  /** 1-based: the row in the sheet (a CSV file's as Excel opens it), or the line of the paste it begins on. */
  line: number;
  cells: string[];
}

/** Soft hyphens, zero-width spaces and joiners, byte order marks: web pages put them between Thai words. */
const unseen = /\u00AD|\u200B|\u200C|\u200D|\u2060|\uFEFF/g;

/**
 * A cell's text on one line, without marks nobody sees, and with the two ways PDF files and hasty hands
 * break Thai letters mended: `ํา` for `ำ`, `เเ` for `แ`.
 */
export function plainText(text: string): string {
  return oneLine(text.replace(unseen, ""))
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, "$1\u0E33")
    .replace(/\u0E40\u0E40/g, "\u0E41");
}

/** "" where the row has no such cell or the table no such column. */
export function cellAt(row: SourceRow, column: number | undefined): string {
  return column === undefined ? "" : plainText(row.cells[column] ?? "");
}

export function filledCells(row: SourceRow): string[] {
  return row.cells.map(plainText).filter((cell) => cell !== "");
}

export function lineText(row: SourceRow): string {
  return filledCells(row).join(" ");
}
