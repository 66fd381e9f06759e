import type { ICellData, IStyleData } from "@univerjs/core";
import { isWholeColumns, isWholeRows, type Rectangle } from "./addresses";
import { makeRoom, present, type CellChanges } from "./cells";
import { cellAt, styleAt, type Engine, type FWorksheet } from "./engine";
import { invalidReference } from "./fault";
import type { TrackedArea } from "./references";

/** The looks to lay over a cell; undefined leaves it as it is. */
export type StyleFor = (row: number, column: number, now: IStyleData) => IStyleData | undefined;

/**
 * Lays a style over every cell of an area. Whole columns and rows carry it themselves,
 * so that cells filled later have it too and the sheet's used range does not grow.
 */
export function applyStyle(engine: Engine, tracked: TrackedArea, style: StyleFor): void {
  const sheet = engine.sheet(tracked.sheetId);
  if (!sheet) throw invalidReference(tracked.sheetId);
  makeRoom(engine, sheet, tracked.area);
  const area = present(sheet, tracked.area);
  const lines = isWholeColumns(tracked.area) ? "column" : isWholeRows(tracked.area) ? "row" : null;
  if (lines === "column") styleColumns(engine, sheet, area, style);
  if (lines === "row") styleRows(engine, sheet, area, style);
  const changes: CellChanges = {};
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      const cell = cellAt(sheet, row, column);
      // Only a cell with looks of its own hides those of its column or row.
      if (lines && !cell?.s) continue;
      const laid = style(row, column, styleAt(sheet, row, column));
      if (laid) (changes[row] ??= {})[column] = withStyle(cell, laid);
    }
  }
  if (Object.keys(changes).length === 0) return;
  // Said to be looks alone, or the engine would go through every formula of the workbook again.
  const trigger = "sheet.command.set-style";
  engine.command("sheet.mutation.set-range-values", tracked.sheetId, {
    cellValue: changes,
    trigger,
  });
}

/**
 * Keeps the value's type: a new number format alone never turns a number into text. The engine drops
 * a formula that it has not yet calculated from a cell given looks alone, so that goes along.
 */
const withStyle = (cell: ICellData | undefined, s: IStyleData): ICellData => ({
  s,
  ...(cell?.t && { t: cell.t }),
  ...(cell?.f && { f: cell.f }),
  ...(cell?.si && { si: cell.si }),
});

const plain = (sheet: FWorksheet, style: ReturnType<FWorksheet["getDefaultStyle"]>): IStyleData =>
  (typeof style === "string" ? sheet.getSheet().getStyleDataByHash(style) : style) ?? {};

function styleColumns(engine: Engine, sheet: FWorksheet, area: Rectangle, style: StyleFor): void {
  const columnData: Record<number, { s: IStyleData }> = {};
  for (let column = area.startColumn; column <= area.endColumn; column += 1) {
    const now = plain(sheet, sheet.getColumnDefaultStyle(column));
    const laid = style(area.startRow, column, now);
    if (laid) columnData[column] = { s: { ...now, ...laid } };
  }
  engine.command("sheet.mutation.set-col-data", sheet.getSheetId(), { columnData });
}

function styleRows(engine: Engine, sheet: FWorksheet, area: Rectangle, style: StyleFor): void {
  const rowData: Record<number, { s: IStyleData }> = {};
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    const now = plain(sheet, sheet.getRowDefaultStyle(row));
    const laid = style(row, area.startColumn, now);
    if (laid) rowData[row] = { s: { ...now, ...laid } };
  }
  engine.command("sheet.mutation.set-row-data", sheet.getSheetId(), { rowData });
}

/** What all cells of an area agree on; null, as Excel says it, when they do not. */
export function agreed<T>(
  sheet: FWorksheet,
  tracked: Rectangle,
  read: (style: IStyleData) => T,
): T | null {
  const area = present(sheet, tracked);
  const first = read(styleAt(sheet, area.startRow, area.startColumn));
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      if (read(styleAt(sheet, row, column)) !== first) return null;
    }
  }
  return first;
}
