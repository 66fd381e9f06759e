import type { ICellData, ICommandInfo, IRange } from "@univerjs/core";
import { columnCount, LAST_COLUMN, LAST_ROW, rowCount, type Rectangle } from "./addresses";
import type { LineMove, Move, Shift, TrackedArea } from "./references";

/** The engine's commands and mutations, as far as the host follows them. */

export interface SheetParams {
  readonly subUnitId: string;
  readonly range?: IRange;
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
  readonly selections?: readonly { range: IRange }[];
  readonly sheet?: { id: string };
}

/** What a cut and its paste, or a drag of cells, is to the engine. */
interface MoveParams {
  readonly from: { readonly subUnitId: string };
  readonly to: { readonly subUnitId: string };
  readonly fromRange: IRange;
  readonly toRange: IRange;
}

interface LineMoveParams {
  readonly subUnitId: string;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
}

export type Line = Pick<Shift, "axis" | "kind"> & {
  readonly changeType: string;
  readonly shiftDirection?: string;
};

/** The mutations by which whole rows and columns come and go, in Excel's words. */
export const LINES: Readonly<Record<string, Line>> = {
  "sheet.mutation.insert-row": { axis: "row", kind: "insert", changeType: "RowInserted" },
  "sheet.mutation.remove-rows": { axis: "row", kind: "remove", changeType: "RowDeleted" },
  "sheet.mutation.insert-col": { axis: "column", kind: "insert", changeType: "ColumnInserted" },
  "sheet.mutation.remove-col": { axis: "column", kind: "remove", changeType: "ColumnDeleted" },
};

/** The commands by which cells of a strip come and go; the engine does each in several mutations. */
export const STRIPS: Readonly<Record<string, Line>> = {
  "sheet.command.insert-range-move-down": {
    axis: "row",
    kind: "insert",
    changeType: "CellInserted",
    shiftDirection: "ShiftCellDown",
  },
  "sheet.command.insert-range-move-right": {
    axis: "column",
    kind: "insert",
    changeType: "CellInserted",
    shiftDirection: "ShiftCellRight",
  },
  "sheet.command.delete-range-move-up": {
    axis: "row",
    kind: "remove",
    changeType: "CellDeleted",
    shiftDirection: "ShiftCellUp",
  },
  "sheet.command.delete-range-move-left": {
    axis: "column",
    kind: "remove",
    changeType: "CellDeleted",
    shiftDirection: "ShiftCellLeft",
  },
};

/** All the cells that a strip's change moves: to the end of the sheet. */
export const stripOf = ({ axis }: Line, range: IRange): Rectangle =>
  axis === "row" ? { ...range, endRow: LAST_ROW } : { ...range, endColumn: LAST_COLUMN };

export function moveOf({ id, params }: Readonly<ICommandInfo>): Move | undefined {
  if (id !== "sheet.mutation.move-range" || !isMoveParams(params)) return undefined;
  const { from, to, fromRange, toRange } = params;
  return {
    from: { sheetId: from.subUnitId, area: fromRange },
    to: { sheetId: to.subUnitId, area: toRange },
  };
}

const LINE_MOVES: Readonly<Record<string, Shift["axis"]>> = {
  "sheet.mutation.move-rows": "row",
  "sheet.mutation.move-columns": "column",
};

export function lineMoveOf({ id, params }: Readonly<ICommandInfo>): LineMove | undefined {
  const axis = LINE_MOVES[id];
  if (!axis || !isLineMoveParams(params)) return undefined;
  const { subUnitId: sheetId, sourceRange: from, targetRange: to } = params;
  return axis === "row"
    ? { sheetId, axis, at: from.startRow, count: rowCount(from), before: to.startRow }
    : { sheetId, axis, at: from.startColumn, count: columnCount(from), before: to.startColumn };
}

/** The cells whose content changes as cells or lines are put elsewhere. */
export function placesMoved(command: Readonly<ICommandInfo>): Readonly<TrackedArea>[] {
  const move = moveOf(command);
  if (move) return [move.from, move.to];
  const lines = lineMoveOf(command);
  if (!lines) return [];
  const { sheetId, axis, at, count, before } = lines;
  const [start, end] = [Math.min(at, before), Math.max(at + count, before) - 1];
  const range = { startRow: start, endRow: end, startColumn: start, endColumn: end };
  return [{ sheetId, area: wholeLines({ axis }, range) }];
}

export const wholeLines = ({ axis }: Pick<Line, "axis">, range: IRange): Rectangle =>
  axis === "row"
    ? { ...range, startColumn: 0, endColumn: LAST_COLUMN }
    : { ...range, startRow: 0, endRow: LAST_ROW };

const isMoveParams = (params: object | undefined): params is MoveParams =>
  params !== undefined && "fromRange" in params && "toRange" in params;

const isLineMoveParams = (params: object | undefined): params is LineMoveParams =>
  params !== undefined && "sourceRange" in params && "targetRange" in params;

export function shiftOf({ axis, kind }: Line, sheetId: string, range: IRange): Shift {
  const at = axis === "row" ? range.startRow : range.startColumn;
  const end = axis === "row" ? range.endRow : range.endColumn;
  return { sheetId, axis, kind, at, count: end - at + 1 };
}

/**
 * The engine reports its own calculating as mutations too, and what its editor shows of the selected cell:
 * were that a change, a calculation would lead to the next one without end.
 */
export const changesResults = (id: string): boolean =>
  id.includes(".mutation.") &&
  !id.startsWith("doc.") &&
  (!id.startsWith("formula.") || id.endsWith("-defined-name"));

export function sheetParams(command: Readonly<ICommandInfo>): SheetParams | undefined {
  const params: object | undefined = command.params;
  return params && isSheetParams(params) ? params : undefined;
}

const isSheetParams = (params: object): params is SheetParams =>
  ("subUnitId" in params && typeof params.subUnitId === "string") || "sheet" in params;
