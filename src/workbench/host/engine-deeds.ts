import type { ICellData, ICommandInfo, IRange } from "@univerjs/core";
import type { Shift } from "./references";

/** The engine's commands and mutations, as far as the host follows them. */

export interface SheetParams {
  readonly subUnitId: string;
  readonly range?: IRange;
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
  readonly selections?: readonly { range: IRange }[];
  readonly sheet?: { id: string };
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
}

export type Line = Pick<Shift, "axis" | "kind"> & { readonly changeType: string };

/** The mutations by which whole rows and columns come and go, in Excel's words. */
export const LINES: Readonly<Record<string, Line>> = {
  "sheet.mutation.insert-row": { axis: "row", kind: "insert", changeType: "RowInserted" },
  "sheet.mutation.remove-rows": { axis: "row", kind: "remove", changeType: "RowDeleted" },
  "sheet.mutation.insert-col": { axis: "column", kind: "insert", changeType: "ColumnInserted" },
  "sheet.mutation.remove-col": { axis: "column", kind: "remove", changeType: "ColumnDeleted" },
};

export function shiftOf({ axis, kind }: Line, sheetId: string, range: IRange): Shift {
  const at = axis === "row" ? range.startRow : range.startColumn;
  const end = axis === "row" ? range.endRow : range.endColumn;
  return { sheetId, axis, kind, at, count: end - at + 1 };
}

/** The engine reports its own calculating as mutations too. */
export const changesResults = (id: string): boolean =>
  id.includes(".mutation.") && (!id.startsWith("formula.") || id.endsWith("-defined-name"));

export function sheetParams(command: Readonly<ICommandInfo>): SheetParams | undefined {
  const params: object | undefined = command.params;
  return params && isSheetParams(params) ? params : undefined;
}

const isSheetParams = (params: object): params is SheetParams =>
  ("subUnitId" in params && typeof params.subUnitId === "string") || "sheet" in params;
