import { LAST_COLUMN, LAST_ROW } from "./addresses";
import type { Chart, Corner } from "./charts";
import type { FWorksheet } from "./engine";
import { invalidArgument } from "./fault";

/** In points, from the sheet's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The engine speaks of pixels. */
const POINTS_PER_PIXEL = 72 / 96;

export function boxOf(sheet: FWorksheet, { from, to }: Pick<Chart, "from" | "to">): Box {
  const x = (corner: Corner) => distance(columnsOf(sheet), corner.column, corner.across);
  const y = (corner: Corner) => distance(rowsOf(sheet), corner.row, corner.down);
  return { left: x(from), top: y(from), width: x(to) - x(from), height: y(to) - y(from) };
}

/** @throws Fault InvalidArgument for a box that does not lie on the sheet. */
export function cornersOf(sheet: FWorksheet, box: Box): { from: Corner; to: Corner } {
  const { left, top, width, height } = box;
  if (left < 0 || top < 0 || width < 0 || height < 0) throw invalidArgument("the chart's place");
  const cornerAt = (x: number, y: number): Corner => {
    const [column, across] = lineAt(columnsOf(sheet), x);
    const [row, down] = lineAt(rowsOf(sheet), y);
    return { row, column, down, across };
  };
  return { from: cornerAt(left, top), to: cornerAt(left + width, top + height) };
}

/** The rows or the columns of a sheet: how far each reaches, in points. */
interface Lines {
  readonly last: number;
  size(index: number): number;
}

function rowsOf(sheet: FWorksheet): Lines {
  const rows = sheet.getSheet();
  const size = (row: number) => (rows.getRowVisible(row) ? rows.getRowHeight(row) : 0);
  return { last: LAST_ROW, size: (row) => size(row) * POINTS_PER_PIXEL };
}

function columnsOf(sheet: FWorksheet): Lines {
  const columns = sheet.getSheet();
  const size = (column: number) =>
    columns.getColVisible(column) ? columns.getColumnWidth(column) : 0;
  return { last: LAST_COLUMN, size: (column) => size(column) * POINTS_PER_PIXEL };
}

function distance({ size }: Lines, index: number, into: number): number {
  let sum = Math.min(into, size(index));
  for (let line = 0; line < index; line += 1) sum += size(line);
  return sum;
}

function lineAt({ size, last }: Lines, point: number): [index: number, into: number] {
  let rest = point;
  let index = 0;
  for (; index < last && rest >= size(index); index += 1) rest -= size(index);
  return [index, rest];
}
