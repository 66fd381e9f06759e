import type { CellContent } from "../drawing/drawing";
import type { CellValue, SheetCells } from "../report";
import { sheetOf, type SheetReading, type WorkbookReading } from "../workbook-reading";

/** A sheet as it was, cell by cell; null where the add-in's own formula stands. */
export interface KeptSheet {
  sheetName: string;
  /** Zero-based. */
  firstRow: number;
  firstColumn: number;
  cells: (CellContent | null)[][];
}

/** The sheets of these names as they are now; those that were not read are left out. */
export function keptSheets(reading: WorkbookReading, names: readonly string[]): KeptSheet[] {
  return names.flatMap((name) => {
    const sheet = sheetOf(reading, name);
    if (sheet) return sheet.values.length > 0 ? [keptSheet(sheet)] : [];
    const other = [reading.directory, reading.userYears].find((each) => each?.sheetName === name);
    return other ? [{ ...placeOf(other), cells: other.values }] : [];
  });
}

function keptSheet(sheet: SheetReading): KeptSheet {
  const { firstRow, firstColumn, values } = sheet;
  const cells = values.map((line): (CellContent | null)[] => [...line]);
  for (const { row, column, formula } of sheet.formulaCells) {
    const line = cells[row - firstRow];
    if (line) line[column - firstColumn] = formula === null ? null : { formula };
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

function isContent(content: unknown): content is CellContent | null {
  return content === null || isValue(content) || isFormula(content);
}

const isValue = (content: unknown): content is CellValue =>
  ["string", "number", "boolean"].includes(typeof content);

function isFormula(content: unknown): boolean {
  return (
    typeof content === "object" &&
    content !== null &&
    "formula" in content &&
    typeof content.formula === "string"
  );
}
