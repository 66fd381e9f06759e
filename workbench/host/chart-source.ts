import {
  columnCount,
  isWholeColumns,
  isWholeRows,
  rectangle,
  rowCount,
  type Rectangle,
} from "./addresses";
import { mapCells, valueOf, type Grid } from "./cells";
import type { Series, Source } from "./charts";
import type { Engine } from "./engine";
import { apiNotFound, invalidArgument, invalidReference } from "./fault";

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;
export type SeriesBy = (typeof SERIES_BY)[number];

type Value = ReturnType<typeof valueOf>;
type Sourced = Pick<Series, "name" | "values" | "categories">;

/**
 * The series Excel makes of a range that stand in columns: a first row of texts names them, a first
 * column of texts is what they are drawn along, and a blank corner says both outright. The same with
 * rows and columns exchanged where series stand in rows.
 */
export function seriesFrom(engine: Engine, source: Source, seriesBy: SeriesBy): Sourced[] {
  const { sheetId, area } = source;
  const sheet = engine.sheet(sheetId);
  if (!sheet) throw invalidReference(sheetId);
  if (isWholeColumns(area) || isWholeRows(area)) throw invalidArgument("a chart of whole lines");
  const inRows = seriesBy === "Rows" || (seriesBy === "Auto" && isWide(area));
  const cells = mapCells(sheet, area, valueOf);
  const { top, left, lines } = labelsOf(inRows ? turned(cells) : cells);
  const piece = (line: number, series: number, count: number): Source => {
    const [row, column] = inRows ? [series, line] : [line, series];
    const place = [area.startRow + row, area.startColumn + column] as const;
    return {
      sheetId,
      area: inRows ? rectangle(...place, 1, count) : rectangle(...place, count, 1),
    };
  };
  const across = inRows ? rowCount(area) : columnCount(area);
  return Array.from({ length: across - left }, (_, index): Sourced => ({
    ...(top > 0 ? { name: piece(0, left + index, 1) } : {}),
    ...(left > 0 ? { categories: piece(top, 0, lines) } : {}),
    values: piece(top, left + index, lines),
  }));
}

const isWide = (area: Rectangle): boolean => columnCount(area) > rowCount(area);

const turned = (cells: Grid<Value>): Grid<Value> =>
  (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? ""));

/** How many lines at the top and at the left are labels, and how many lines are left to draw. */
function labelsOf(cells: Grid<Value>): { top: number; left: number; lines: number } {
  const [first = [], ...below] = cells;
  const isOpenCorner = first.length > 1 && below.length > 0 && first[0] === "";
  const names = first.length > 1 ? first.slice(1) : first;
  const top = below.length > 0 && (isOpenCorner || areLabels(names)) ? 1 : 0;
  const body = cells.slice(top);
  const column = (index: number) => body.map((row) => row[index] ?? "");
  const left = first.length > 1 && (isOpenCorner || areLabels(column(0))) ? 1 : 0;
  if (left > 0 && first.length > 2 && areLabels(column(1))) {
    throw apiNotFound("Chart", "takes one line of labels in the embedded workbook, not several.");
  }
  return { top, left, lines: body.length };
}

const areLabels = (values: readonly Value[]): boolean =>
  values.some((value) => typeof value === "string" && value !== "") &&
  !values.some((value) => typeof value === "number");
