import type { CellContent } from "../drawing/drawing";
import { valueAt, type CellValue, type SheetCells } from "../report";
import { cellsRead, sheetOf, type SheetReading, type WorkbookReading } from "../workbook-reading";

/** What stood in a cell; of the add-in's own formulas what they gave, since they can be drawn again. */
export type KeptContent = CellContent | { drawn: CellValue };

/** A sheet as it was, cell by cell. */
export interface KeptSheet {
  sheetName: string;
  /** Zero-based. */
  firstRow: number;
  firstColumn: number;
  cells: KeptContent[][];
}

/**
 * Sheets that an action draws on or takes away, as they are now; those that were not read are left out.
 * Of the score sheet and the notes the add-in keeps formulas and lines itself, as long as they stay.
 */
export function keptSheets(
  reading: WorkbookReading,
  { drawn, removed }: { drawn: readonly string[]; removed: readonly string[] },
): KeptSheet[] {
  const own = [reading.scores, reading.check].map((sheet) => sheet?.sheetName);
  const names = [...drawn.filter((name) => !own.includes(name)), ...removed];
  return names.flatMap((name) => {
    const sheet = sheetOf(reading, name);
    if (sheet) return sheet.values.length > 0 ? [keptSheet(sheet)] : [];
    const other = cellsRead(reading, name);
    return other ? [{ ...placeOf(other), cells: other.values }] : [];
  });
}

function keptSheet(sheet: SheetReading): KeptSheet {
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
  const { sheetName, firstRow, firstColumn, cells }: Partial<Record<keyof KeptSheet, unknown>> =
    kept;
  return (
    typeof sheetName === "string" &&
    typeof firstRow === "number" &&
    typeof firstColumn === "number" &&
    Array.isArray(cells) &&
    cells.every((line) => Array.isArray(line) && line.every(isContent))
  );
}

function isContent(content: unknown): content is KeptContent {
  if (typeof content !== "object" || content === null) return isValue(content);
  if ("drawn" in content) return isValue(content.drawn);
  return "formula" in content && typeof content.formula === "string";
}

const isValue = (content: unknown): content is CellValue =>
  ["string", "number", "boolean"].includes(typeof content);
