import { CellValueType, numfmt, type ICellData } from "@univerjs/core";
import { columnCount, isWholeColumns, isWholeRows, rowCount, type Rectangle } from "./addresses";
import { cellAt, styleAt, type Engine, type FWorksheet } from "./engine";
import type { Place } from "./rectangles";

export type Grid<T> = T[][];

/** One change to many cells, keyed by row and column. */
export type CellChanges = Record<number, Record<number, ICellData>>;

const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

export const isError = (value: unknown): boolean => typeof value === "string" && ERRORS.test(value);

export const isUnbounded = (area: Rectangle): boolean => isWholeColumns(area) || isWholeRows(area);

/** The part of an area that the engine's sheet really has; the rest is blank. */
export function present(sheet: FWorksheet, area: Rectangle): Rectangle {
  return {
    ...area,
    endRow: Math.min(area.endRow, sheet.getMaxRows() - 1),
    endColumn: Math.min(area.endColumn, sheet.getMaxColumns() - 1),
  };
}

/** Makes the engine's sheet large enough to hold the area. */
export function makeRoom(engine: Engine, sheet: FWorksheet, area: Rectangle): void {
  const id = sheet.getSheetId();
  if (area.endRow >= sheet.getMaxRows() && !isWholeColumns(area)) {
    engine.command("sheet.mutation.set-worksheet-row-count", id, { rowCount: area.endRow + 1 });
  }
  if (area.endColumn >= sheet.getMaxColumns() && !isWholeRows(area)) {
    const columns = { columnCount: area.endColumn + 1 };
    engine.command("sheet.mutation.set-worksheet-column-count", id, columns);
  }
}

export function mapCells<T>(
  sheet: FWorksheet,
  area: Rectangle,
  each: (cell: ICellData | undefined, row: number, column: number) => T,
): Grid<T> {
  return Array.from({ length: rowCount(area) }, (_, i) =>
    Array.from({ length: columnCount(area) }, (__, j) => {
      const [row, column] = [area.startRow + i, area.startColumn + j];
      return each(cellAt(sheet, row, column), row, column);
    }),
  );
}

/** Whether a cell holds anything besides its looks. */
const isFilled = (cell: ICellData | undefined): boolean =>
  Boolean(cell?.p || cell?.f || cell?.si) || (cell?.v ?? "") !== "" || cell?.t != null;

/** The cells of an area that hold something. Costs as much as the area is large, not as the sheet is. */
export function* filledCells(sheet: FWorksheet, area: Rectangle): Generator<Place> {
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      if (isFilled(cellAt(sheet, row, column))) yield { row, column };
    }
  }
}

const richText = (cell: ICellData): string | undefined =>
  cell.p?.body?.dataStream.replace(/\r?\n$/, "").replace(/\r/g, "\n");

export function valueOf(cell: ICellData | undefined): string | number | boolean {
  if (!cell) return "";
  const value = richText(cell) ?? cell.v ?? "";
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  if (cell.t === CellValueType.NUMBER && typeof value === "string") return Number(value);
  return value;
}

export function valueTypeOf(cell: ICellData | undefined): string {
  const value = valueOf(cell);
  if (value === "") return cell?.f ? "String" : "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return (cell?.f || cell?.si) && isError(value) ? "Error" : "String";
}

export const numberFormatAt = (sheet: FWorksheet, row: number, column: number): string =>
  styleAt(sheet, row, column).n?.pattern ?? "General";

/** The text as the cell shows it. */
export function textOf(cell: ICellData | undefined, numberFormat: string): string {
  const value = valueOf(cell);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return numfmt.format(numberFormat === "@" ? "General" : numberFormat, value, { throws: false });
}

export function formulaOf(
  sheet: FWorksheet,
  cell: ICellData | undefined,
  row: number,
  column: number,
): string | number | boolean {
  if (cell?.f) return cell.f;
  if (cell?.si) return sheet.getRange(row, column).getFormula();
  return valueOf(cell);
}

/** One command of the engine for all the cells, so that one undo takes them back. */
export function writeCells(
  engine: Engine,
  sheetId: string,
  range: Rectangle,
  value: CellChanges,
): void {
  if (Object.keys(value).length === 0) return;
  engine.command("sheet.command.set-range-values", sheetId, { range, value });
}
