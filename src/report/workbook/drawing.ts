import type { Block, CellPosition } from "../terms/address";
import type { CellValue } from "../form/report";

/** How cells look; what is left out stays as it is on the sheet. */
export interface Look {
  fontName?: string;
  /** Points. */
  fontSize?: number;
  bold?: boolean;
  fontColor?: string;
  fill?: string;
  wrap?: boolean;
  vertical?: "Top" | "Center";
  horizontal?: "Left" | "Center" | "Right";
  /** Colour of a thin line around every cell. */
  border?: string;
  /** The sheet rows of the block are one row of the report: no line parts them. */
  isOneRow?: true;
  numberFormat?: string;
}

/** A list of choices in the cells; other text is let in, with a word of warning first. */
export interface Dropdown {
  kind: "list";
  /** A formula giving the choices; relative to the block's first cell. */
  source: string;
}

export interface ScoreRule {
  kind: "score";
}

export interface EntryRule {
  block: Block;
  rule: Dropdown | ScoreRule;
  /** At most 32 and 255 characters, the limits of the file format. */
  promptTitle: string;
  prompt: string;
  /** Said before other text is let in; nothing is ever refused. */
  notice: string;
}

/** A native conditional format: works with the pane closed, and for colleagues without the add-in. */
export interface Flag {
  block: Block;
  /** Relative to the block's first cell. */
  formula: string;
  fill: string;
  fontColor: string;
  bold?: boolean;
}

export interface Written {
  row: number;
  column: number;
  /** null leaves a cell as it is; a text that is a formula is in `formulas` instead. */
  values: (CellValue | null)[][];
}

/** Whole sheet rows put in before `row`, or taken out from `row` on. */
export interface RowStep {
  kind: "insert" | "delete";
  row: number;
  count: number;
}

/** What stands in a cell: a value, or a formula as it is typed. */
export type CellContent = CellValue | { formula: string };

/** Cells written between rows coming in and rows going out, so that a text that moves is always in one place. */
export interface CellsWritten {
  kind: "write";
  row: number;
  column: number;
  /** null leaves a cell as it is. */
  cells: (CellContent | null)[][];
}

/** A native Excel table over the block, its first row the headers. */
export interface TableDrawing {
  block: Block;
  style: string;
}

/** A native chart of columns, the last series a line across them. */
export interface ChartDrawing {
  name: string;
  title: string;
  /** What each column of the chart is called. */
  names: Block;
  /** A column of numbers for each series, its name on top. */
  numbers: Block;
  /** One for each series. */
  colors: string[];
  /** The cells it lies over. */
  over: Block;
}

/** How a sheet is printed: across, one page wide. */
export interface PrintDrawing {
  /** Rows that stand on every page: `$4:$5`. */
  titleRows: string;
  /** In the middle below each page; `&P` is its number (ECMA-376 part 1, 18.3.1.39). */
  footer?: string;
}

export interface SheetDrawing {
  sheetName: string;
  /** What the sheet is called before the drawing; null for a sheet to add. */
  existingName: string | null;
  hidden: boolean;
  /** Carried out one after the other, before all else; every other place counts as after them. */
  rowSteps: (RowStep | CellsWritten)[];
  looks: { block: Block; look: Look }[];
  values: Written[];
  formulas: Written[];
  merges: Block[];
  columnWidths: { column: number; points: number }[];
  entryRules: EntryRule[];
  flags: Flag[];
  /** Ids of flags of an earlier drawing, replaced by `flags`. */
  staleFlags: string[];
  /** Rows whose height follows their text. */
  fitRows: Block[];
  /** Counted from the first row and column. */
  frozenRows: number;
  frozenColumns: number;
  print: PrintDrawing | null;
  tables: TableDrawing[];
  charts: ChartDrawing[];
}

export interface NewName {
  name: string;
  formula: string;
}

export interface DefinedName extends NewName {
  exists: boolean;
}

/** Everything an action changes in the workbook, as plain facts. */
export interface Drawing {
  sheets: SheetDrawing[];
  names: DefinedName[];
  /** Sheets and names the add-in itself had made, and that an undo takes away. */
  removed?: { sheets: string[]; names: NewName[] };
  /** The cell to show afterwards; null leaves the person where they are. */
  select: CellOnSheet | null;
}

export interface CellOnSheet extends CellPosition {
  sheetName: string;
}

/** A drawing of nothing yet. */
export function emptyDrawing(): Drawing {
  return { sheets: [], names: [], select: null };
}

export function emptySheetDrawing(sheetName: string, existingName: string | null): SheetDrawing {
  return {
    sheetName,
    existingName,
    hidden: false,
    rowSteps: [],
    looks: [],
    values: [],
    formulas: [],
    merges: [],
    columnWidths: [],
    entryRules: [],
    flags: [],
    staleFlags: [],
    fitRows: [],
    frozenRows: 0,
    frozenColumns: 0,
    print: null,
    tables: [],
    charts: [],
  };
}
