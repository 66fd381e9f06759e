import type { CellPosition } from "../terms/address";
import type { ChosenColumns, MergedDown, SheetCells } from "../form/report";

export interface FormulaCell extends CellPosition {
  /** null for one of the add-in's own, above and below the rows: only where it stands was asked. */
  formula: string | null;
}

/** A worksheet as one read brings it in. */
export interface SheetReading extends SheetCells {
  /** Cells whose value a formula gives. */
  formulaCells: FormulaCell[];
  /** Conditional formats with a formula of their own. */
  flags: { id: string; formula: string }[];
  /** Zero-based rows that a person has hidden or filtered out; they stay out of sight. */
  hiddenRows: number[];
  /** Left out where it was not asked. */
  mergedDown?: readonly MergedDown[] | undefined;
}

/** A sheet of which nothing but its cells was asked. */
export function cellsAlone(cells: SheetCells): SheetReading {
  return { ...cells, formulaCells: [], flags: [], hiddenRows: [] };
}

/** All that is known of a workbook after one round trip. */
export interface WorkbookReading {
  active: SheetReading;
  /** Where the cursor stands on the active sheet. */
  activeCell: CellPosition;
  /** The sheet the workbook names as its report; null where it names none, or where it is the active one. */
  named: SheetReading | null;
  /** The other sheets in sight that may hold a part of the report, or another one. */
  others?: readonly SheetReading[];
  /** Which columns hold what, as a person has matched them. */
  chosenColumns?: ChosenColumns | null;
  /** Made of a document, whose tables and texts are one report. */
  isDocument?: boolean;
  /** Ids are how Excel's events call the sheets. */
  sheets: { id: string; name: string; isVisible: boolean }[];
  /** Of the sheets in sight that an action broken off had added, those that nothing stands on. */
  blankSheets?: string[];
  /** The workbook's defined names. */
  names: string[];
  /** The sheet that was made for publishing; it is a copy, and never the report itself. */
  publishedSheet: string | null;
  /** What stands behind the add-in's own names; null where there is nothing. */
  directory: SheetCells | null;
  settings: SheetCells | null;
  scores: SheetCells | null;
  userYears: SheetCells | null;
  check: SheetCells | null;
  /** What the safe sheet tells of the last action and of the states it keeps. */
  safe: SheetCells | null;
}

/** Any sheet of which cells were read, by its name; null where it is another. */
export function cellsRead(reading: WorkbookReading, sheetName: string): SheetCells | null {
  const { active, named, directory, scores, userYears, check } = reading;
  const all = [active, named, directory, scores, userYears, check];
  return all.find((sheet) => sheet?.sheetName === sheetName) ?? null;
}

/** The report's own sheet among those that were read; null where it is another. */
export function sheetOf(reading: WorkbookReading, sheetName: string): SheetReading | null {
  return [reading.active, reading.named].find((sheet) => sheet?.sheetName === sheetName) ?? null;
}
