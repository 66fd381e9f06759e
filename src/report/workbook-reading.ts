import type { CellValue, SheetCells } from "./report";

/** A worksheet as one read brings it in. */
export interface SheetReading extends SheetCells {
  /** Cells whose value a formula gives. */
  formulaCells: { row: number; column: number }[];
  /** Conditional formats with a formula of their own. */
  flags: { id: string; formula: string }[];
}

/** All that is known of a workbook after one round trip. */
export interface WorkbookReading {
  active: SheetReading;
  /** The sheet the workbook names as its report; null where it names none, or where it is the active one. */
  named: SheetReading | null;
  sheetNames: string[];
  /** The workbook's defined names. */
  names: string[];
  /** The sheet that the directory's name points to, and its cells. */
  directorySheet: string | null;
  directory: CellValue[][] | null;
  listsSheet: string | null;
  settings: CellValue[][] | null;
}
