import { mendedLetters } from "../../terms/letters";
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

/** A cell's text on one line, in mended letters. */
export function plainText(text: string): string {
  return oneLine(mendedLetters(text));
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
