import { lowestOf } from "../../reference/extremes";
import type { Instrument } from "../../reference/year";
import type { CellPosition } from "../terms/address";
import type { ColumnKey, EntryKey, PlanKey, SectionKind } from "./columns";
import type { Department } from "../terms/departments/department";

/** What a cell holds, as Excel gives it: an empty cell is "". */
export type CellValue = string | number | boolean;

/** The used part of a worksheet. */
export interface SheetCells {
  sheetName: string;
  /** Zero-based position of values[0][0]. */
  firstRow: number;
  firstColumn: number;
  values: CellValue[][];
}

/** What stands in a cell (zero-based); "" outside the used part. */
export function valueAt(
  { firstRow, firstColumn, values }: SheetCells,
  at: CellPosition,
): CellValue {
  return values[at.row - firstRow]?.[at.column - firstColumn] ?? "";
}

/** A cell that is merged down to a further row; zero-based. */
export interface MergedDown extends CellPosition {
  lastRow: number;
}

/** A text with the cell it stands in. */
export interface PlacedText extends CellPosition {
  text: string;
}

/** A cell that a row leaves blank in one of several columns of a field. */
export interface BlankPart extends CellPosition {
  key: EntryKey;
}

export interface ReportRow {
  /** Null where the row stands before any section band. */
  section: SectionKind | null;
  /** As its cell says, else the band above it or the cell merged down to it; null where none of them does. */
  instrument: Instrument | null;
  /** Zero-based sheet rows the row runs over: not always neighbours, page headers may stand between. */
  sheetRows: number[];
  /** The filled cells of each column, top to bottom: more than one where the row runs on. */
  cells: Record<EntryKey, PlacedText[]>;
  /** What stands in each column, continuation rows joined; "" where there is nothing. */
  text: Record<EntryKey, string>;
  /** `i8`, `i19`, ... ; empty for a whole indicator without a code. */
  codes: string[];
  /** Of a field over several columns, those that other rows fill and this one does not. */
  blankParts: readonly BlankPart[];
  /** 0-100 each; from the score column, else from the brackets in the issue. */
  scores: number[];
}

/** Which columns hold what, as a person has matched them, by the sheet's columns (zero-based). */
export type ChosenColumns = Partial<Record<EntryKey, number>>;

/** A sheet whose columns a person has matched. */
export interface MatchedSheet {
  sheetName: string;
  columns: ChosenColumns;
}

/** Where the grid stands, so that what is drawn later lands around what people typed. */
export interface GridPlace {
  /** Zero-based first header row; the second is the next one where headerRows is 2. */
  headerRow: number;
  headerRows: number;
  columns: Partial<Record<ColumnKey, number>>;
  /** Columns beside the form's that a plan of the measures has. */
  planColumns: Partial<Record<PlanKey, number>>;
  bands: { kind: SectionKind; row: number }[];
  /** How often the header was repeated further down, as Word does on each page. */
  repeatedHeaders: number;
  legendRow: number | null;
  lastRow: number;
}

/** Laid out by the add-in, however it looks by now: no agency's own form has a column that fills itself. */
export const hasStatusColumn = (columns: GridPlace["columns"]): boolean =>
  columns.status !== undefined;

/** What a grid that is drawn needs to know of a row. */
export type GridRow = Pick<ReportRow, "section" | "text" | "scores">;

/** A sheet, or a table or text of a document, that a report runs over. */
export interface ReportPart {
  sheetName: string;
  /** What the first row of the sheet is counted as, so that the rows of all of them have numbers of their own. */
  row: number;
  /** Of a document: its places are a table and a row, not a sheet and a cell. */
  isOfDocument: boolean;
}

/** A sheet that holds a report too, and was not taken for a part of this one. */
export interface SheetLeftOut {
  sheetName: string;
  why: "other-year" | "other-agency" | "same-items" | "not-read";
}

export interface Report {
  /** Of its first part, where the header stands. */
  sheetName: string;
  /** One, but for a report of several sheets and for a document. */
  parts: readonly ReportPart[];
  leftOut: readonly SheetLeftOut[];
  agency: string;
  /** Buddhist era; null where the sheet does not say. */
  fiscalYear: number | null;
  /** The year whose result the report answers, where its title names it apart from its own. */
  assessedYear: number | null;
  /** Where the line naming agency and year begins; null where there is none. */
  headingCell: CellPosition | null;
  place: GridPlace;
  rows: readonly ReportRow[];
  legend: Department[];
  /** Text that belongs to no column of the form. */
  unplaced: PlacedText[];
  /** Known to be no part of a row: page numbers, notes, signatures, columns of the agency's own. */
  aside: PlacedText[];
  /** Headers of columns that nobody knows. */
  unknownColumns: PlacedText[];
  /** Columns taken for a field by what they hold: a person may know better. */
  unsureColumns: { header: PlacedText; key: ColumnKey }[];
  /** Zero-based rows out of sight, which are not read: an old draft, as a rule. None in a working grid. */
  hiddenRows: number[];
}

/** Where a row of a report stands: its rows are counted on over all its parts. */
export function partOf({ parts, sheetName }: Pick<Report, "parts" | "sheetName">, row: number) {
  let part: ReportPart | undefined;
  for (const each of parts) if (each.row <= row) part = each;
  return {
    sheetName: part?.sheetName ?? sheetName,
    row: row - (part?.row ?? 0),
    isOfDocument: part?.isOfDocument ?? false,
  };
}

/** Only then a row of the report is a row of its sheet, and can be changed there. */
export const isOnOneSheet = ({ parts }: Report): boolean => parts.length === 1;

/** The lowest score of a row, which is the one that counts; null where it has none. */
export function lowestScore(row: ReportRow): number | null {
  return row.scores.length === 0 ? null : lowestOf(row.scores);
}

export function isUrgent(row: ReportRow, threshold: number): boolean {
  const score = lowestScore(row);
  return score === null ? row.section === "urgent" : score < threshold;
}

/** Where a report has no sections, its scores tell. */
export function sectionOf(row: ReportRow, threshold: number): SectionKind {
  return row.section ?? (isUrgent(row, threshold) ? "urgent" : "develop");
}
