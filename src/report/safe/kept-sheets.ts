import { quotedSheet } from "../terms/address";
import type { CellContent, Drawing, NewName } from "../workbook/drawing";
import { valueAt, type CellValue, type SheetCells } from "../form/report";
import {
  cellsRead,
  sheetOf,
  type SheetReading,
  type WorkbookReading,
} from "../workbook/workbook-reading";

/** What stood in a cell; of the add-in's own formulas what they gave, since they can be drawn again. */
export type KeptContent = CellContent | { drawn: CellValue };

/** A sheet as it was, cell by cell. */
export interface KeptSheet {
  sheetName: string;
  /** Zero-based. */
  firstRow: number;
  firstColumn: number;
  cells: KeptContent[][];
  /** Names that lead to it, where they go with it. */
  names?: NewName[];
}

/**
 * Sheets that an action draws on or takes away, as they are now; those that were not read are left out.
 * Of the score sheet and the notes the add-in keeps formulas and lines itself, as long as they stay.
 */
export function keptSheets(
  reading: WorkbookReading,
  { drawn, removed }: { drawn: readonly string[]; removed: NonNullable<Drawing["removed"]> },
): KeptSheet[] {
  const own = [reading.scores, reading.check].map((sheet) => sheet?.sheetName);
  const staying = drawn.filter((name) => !own.includes(name));
  return [
    ...staying.flatMap((name) => keptSheet(reading, name)),
    ...removed.sheets.flatMap((name) =>
      keptSheet(reading, name).map((sheet) => ({ ...sheet, names: namesOf(name, removed.names) })),
    ),
  ];
}

const namesOf = (sheetName: string, names: readonly NewName[]) =>
  names.filter(({ formula }) => formula.startsWith(`=${quotedSheet(sheetName)}!`));

/** None where it is empty or was not read. */
function keptSheet(reading: WorkbookReading, name: string): KeptSheet[] {
  const sheet = sheetOf(reading, name);
  if (sheet) return sheet.values.length > 0 ? [withFormulas(sheet)] : [];
  const other = cellsRead(reading, name);
  return other ? [{ ...placeOf(other), cells: other.values }] : [];
}

function withFormulas(sheet: SheetReading): KeptSheet {
  const { firstRow, firstColumn, values } = sheet;
  const cells = values.map((line): KeptContent[] => [...line]);
  for (const { row, column, formula } of sheet.formulaCells) {
    const line = cells[row - firstRow];
    const content = formula === null ? { drawn: valueAt(sheet, { row, column }) } : { formula };
    if (line) line[column - firstColumn] = content;
  }
  return { ...placeOf(sheet), cells };
}

const placeOf = ({ sheetName, firstRow, firstColumn }: SheetCells) => ({
  sheetName,
  firstRow,
  firstColumn,
});

/** @returns only what has the shape of kept sheets: somebody may have touched the cells they are kept in. */
export function readKeptSheets(kept: unknown): KeptSheet[] {
  return Array.isArray(kept) ? kept.filter(isKeptSheet) : [];
}

function isKeptSheet(kept: unknown): kept is KeptSheet {
  if (typeof kept !== "object" || kept === null) return false;
  const {
    sheetName,
    firstRow,
    firstColumn,
    cells,
    names = [],
  }: Partial<Record<keyof KeptSheet, unknown>> = kept;
  return (
    typeof sheetName === "string" &&
    typeof firstRow === "number" &&
    typeof firstColumn === "number" &&
    Array.isArray(cells) &&
    cells.every((line) => Array.isArray(line) && line.every(isContent)) &&
    Array.isArray(names) &&
    names.every(isName)
  );
}

function isName(name: unknown): name is NewName {
  if (typeof name !== "object" || name === null || !("name" in name && "formula" in name))
    return false;
  return typeof name.name === "string" && typeof name.formula === "string";
}

function isContent(content: unknown): content is KeptContent {
  if (typeof content !== "object" || content === null) return isValue(content);
  if ("drawn" in content) return isValue(content.drawn);
  return "formula" in content && typeof content.formula === "string";
}

const isValue = (content: unknown): content is CellValue =>
  ["string", "number", "boolean"].includes(typeof content);
