import type { Instrument } from "../../../../src/reference/year";
import type { Given } from "../../../../src/report/check/rules/rule";
import type { ColumnKey, EntryKey, SectionKind } from "../../../../src/report/form/columns";
import type { CellValue } from "../../../../src/report/form/report";
import { completeRows, type SampleRow } from "../../../samples/complete-report";
import type { Shape } from "../../../samples/sample-sheet";

/** What a rule finds, and what looks much like it and is fine, each under the end of a sentence that says so. */
export interface RuleExamples {
  finds: Readonly<Record<string, Situation & { found: Found | readonly Found[] }>>;
  passes: Readonly<Record<string, Situation>>;
}

/** A report, told by what sets it apart from the complete one of the samples. */
export interface Situation {
  /** What its second row says instead: i18, of the urgent ones, in row 6 of the sheet. */
  row?: Texts;
  /** All its rows, where one is not enough; the first stands in row 5 of the sheet, under its band. */
  rows?: readonly SampleRow[];
  /** How the sheet is laid out. */
  shape?: Partial<Shape>;
  /** A working grid, as the add-in draws it: its first row is row 7 of the sheet. */
  isWorkingGrid?: true;
  /** What is typed over the finished sheet, cell by cell. */
  cells?: Readonly<Record<string, CellValue>>;
  /** Further sheets of the workbook, by their names. */
  otherSheets?: Readonly<Record<string, OtherSheet>>;
  /** Zero-based rows of the sheet that a person has hidden. */
  hiddenRows?: readonly number[];
  /** What the check is told beside the report, where it is not what the samples are checked with. */
  given?: Partial<Omit<Given, "year" | "otherYears">>;
  /** The assessed year where it is not 2566; null where its items are not known. */
  year?: number | null;
  /** An item that people added to the year's own list. */
  addedItem?: { instrument: Instrument; code: string; title: string };
}

/** Of the report's own agency and year, where it says nothing else. */
export interface OtherSheet {
  rows: readonly SampleRow[];
  fiscalYear?: number;
  agency?: string;
}

/** A finding as a person meets it. */
export interface Found {
  /** Where it leads to, as `F6`. */
  cell: string;
  /** The column of the form it is about; null for none. */
  key: ColumnKey | null;
  values: Readonly<Record<string, string | number>>;
  suggestions?: readonly string[];
  fixes?: readonly Click[];
}

/** What a fix says on its button and makes of the cells; a safe one may be done with all others at once. */
export type Click =
  | { safe: string; gives: Cells }
  | { offered: string; gives: Cells }
  | { movesTo: SectionKind }
  | { addsTo: SectionKind; items: readonly string[] };
type Cells = Readonly<Record<string, string>>;

type Texts = Partial<Record<EntryKey, string>>;

/** The second row of the complete report with other texts. */
export function row(texts: Texts, section: SectionKind = "urgent"): SampleRow {
  return { section, text: { ...completeRows[1]!.text, ...texts } };
}
