import type { CellPosition } from "../terms/address";
import { firstWords } from "../terms/first-words";
import type { EntryKey, SectionKind } from "../form/columns";
import type { GridPlace, PlacedText, Report, ReportRow } from "../form/report";
import type { TextEdit, TextFix } from "./found";

/** The row's own cell in the column; where the sheet has no such column, the issue, else the row's start. */
export function cellToFill(
  row: ReportRow,
  key: EntryKey,
  columns: GridPlace["columns"],
): CellPosition {
  const [filled] = row.cells[key];
  if (filled) return { row: filled.row, column: filled.column };
  const column = columns[key] ?? columns.issue ?? columns.instrument ?? 0;
  return { row: row.sheetRows[0] ?? 0, column };
}

/** Enough of an issue to recognise it by. */
export function shortIssue(row: ReportRow): string {
  return shortened(row.text.issue, 40);
}

/** The same, each issue cut once: rows of many agencies are about the same few. */
export class ShortIssues {
  readonly #short = new Map<string, string>();

  of(row: ReportRow): string {
    const { issue } = row.text;
    const short = this.#short.get(issue) ?? shortIssue(row);
    this.#short.set(issue, short);
    return short;
  }
}

/** One line of at most so many letters, whole words of it. */
export function shortened(text: string, most: number): string {
  return firstWords(text.replace(/\s+/g, " ").trim(), most);
}

/** A whole cell with another text; an empty one is `{ ...position, text: "" }`. */
export function putText(cell: PlacedText, to: string, safe: boolean): TextFix {
  return replaced(cell, { start: 0, end: cell.text.length }, to, safe);
}

/** A part of a cell's text with another in its place. */
export function replaced(
  { row, column, text: before }: PlacedText,
  { start, end }: Pick<TextEdit, "start" | "end">,
  to: string,
  safe: boolean,
): TextFix {
  return { kind: "text", safe, to, edits: [{ row, column, before, start, end, text: to }] };
}

/** Right above the grid; in one of ours the count of rows stands there, and the heading above that. */
export function headingPlace(
  { place }: Pick<Report, "place">,
  isWorkingGrid: boolean,
): CellPosition {
  const column = Math.min(...Object.values(place.columns));
  return { row: Math.max(0, place.headerRow - (isWorkingGrid ? 2 : 1)), column };
}

/** The section's band; the header where the sheet has no such band. */
export function bandCell({ place }: Report, kind: SectionKind): CellPosition {
  const band = place.bands.find((each) => each.kind === kind);
  const column = Math.min(...Object.values(place.columns));
  return { row: band?.row ?? place.headerRow, column };
}
