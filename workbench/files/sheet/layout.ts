import {
  BooleanNumber,
  type IColumnData,
  type IFreeze,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";
import type { ColumnDef, FreezePane, RowDef, Sheet } from "hucre";
import type { Extent } from "../extent";
import { charactersToPixels, pixelsToCharacters, pixelsToPoints, pointsToPixels } from "../units";
import { present } from "../words";
import { growingRows } from "./growing-rows";

/** What a file's rows and columns measure when nothing is said: 15 points, and eight digits with room. */
export const USUAL_SIZES = { defaultRowHeight: 20, defaultColumnWidth: 64 };
/** Excel's own limits; beyond them it calls the file damaged. */
const TALLEST_ROW_POINTS = 409.5;
const WIDEST_COLUMN_CHARACTERS = 255;

/**
 * A row whose height nobody set grows with its text.
 * @param growing what such rows measure in the file, in pixels
 */
export function readRows(
  { rows, rowDefs }: Sheet,
  growing: ReadonlyMap<number, number>,
): Record<number, IRowData> {
  const numbers = new Set([...rows.keys(), ...(rowDefs?.keys() ?? [])]);
  const entries = [...numbers].map((row): [number, IRowData] => {
    const { height, hidden } = rowDefs?.get(row) ?? {};
    const size =
      height === undefined
        ? present({ ia: BooleanNumber.TRUE, ah: growing.get(row) })
        : { h: pointsToPixels(height), ia: BooleanNumber.FALSE };
    return [row, { ...size, ...(hidden ? { hd: BooleanNumber.TRUE } : {}) }];
  });
  return Object.fromEntries(entries);
}

export function writeRows(worksheet: Partial<IWorksheetData>): Map<number, RowDef> {
  const growing = growingRows(worksheet);
  const entries = Object.entries(worksheet.rowData ?? {}).flatMap(
    ([row, data]): [number, RowDef][] => {
      const { h, ia, hd } = data ?? {};
      const isFixed = h !== undefined && ia !== BooleanNumber.TRUE;
      const pixels = growing.get(Number(row)) ?? (isFixed ? h : undefined);
      const height =
        pixels === undefined ? undefined : Math.min(TALLEST_ROW_POINTS, pixelsToPoints(pixels));
      const hidden = hd === BooleanNumber.TRUE || undefined;
      return height === undefined && !hidden ? [] : [[Number(row), present({ height, hidden })]];
    },
  );
  return new Map(entries);
}

export function readColumns({ columns = [] }: Sheet, extent: Extent): Record<number, IColumnData> {
  const entries = columns.slice(0, extent.columnCount).map(({ width, hidden }, column) => {
    const w = width ? charactersToPixels(width) : undefined;
    const hd = hidden || width === 0 ? BooleanNumber.TRUE : undefined;
    return [column, present({ w, hd })] as const;
  });
  return Object.fromEntries(entries.filter(([, data]) => Object.keys(data).length > 0));
}

export function writeColumns(worksheet: Partial<IWorksheetData>, usedColumns: number): ColumnDef[] {
  const { columnData = {}, defaultColumnWidth = USUAL_SIZES.defaultColumnWidth } = worksheet;
  const isUsual = defaultColumnWidth === USUAL_SIZES.defaultColumnWidth;
  const last = Math.max(
    usedColumns,
    ...Object.keys(columnData).map((column) => Number(column) + 1),
  );
  return Array.from({ length: last }, (_, column) => {
    const { w = isUsual ? undefined : defaultColumnWidth, hd } = columnData[column] ?? {};
    const width = w && Math.min(WIDEST_COLUMN_CHARACTERS, pixelsToCharacters(w));
    return present({ width, hidden: hd === BooleanNumber.TRUE || undefined });
  });
}

export function readFreeze({ rows = 0, columns = 0 }: FreezePane = {}): IFreeze {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

export function writeFreeze(freeze: IFreeze | undefined): FreezePane | undefined {
  const { xSplit: columns = 0, ySplit: rows = 0 } = freeze ?? {};
  return rows > 0 || columns > 0 ? { rows, columns } : undefined;
}
