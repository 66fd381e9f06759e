import { columnCount, intersection, rowCount, type Rectangle } from "./addresses";
import { chartsOf, keepCharts, type Chart, type Corner, type Series, type Source } from "./charts";
import type { Engine } from "./engine";
import { shiftedArea, type Shift } from "./references";

/**
 * Moves what the charts of the workbook draw along with rows, columns or the cells of a strip, and the
 * charts themselves along with rows and columns.
 */
export function shiftCharts(engine: Engine, shift: Shift, strip?: Rectangle): void {
  movingSources(engine, (source) => shiftedSource(source, shift, strip));
  if (strip) return;
  const { sheetId } = shift;
  const charts = chartsOf(engine, sheetId);
  const moved = charts.map((chart) => ({
    ...chart,
    from: shiftedCorner(chart.from, shift, false),
    to: shiftedCorner(chart.to, shift, true),
  }));
  if (charts.length > 0) keepCharts(engine, sheetId, moved);
}

/** Where a chart draws whole columns of a table, it draws the rows that have come to the table too. */
export function followTable(engine: Engine, sheetId: string, from: Rectangle, to: Rectangle): void {
  movingSources(engine, (source) => {
    const { area } = source;
    const isColumn = area.startRow === from.startRow + 1 && area.endRow === from.endRow;
    const isWithin = area.startColumn >= from.startColumn && area.endColumn <= from.endColumn;
    if (source.sheetId !== sheetId || !isColumn || !isWithin) return source;
    return { sheetId, area: { ...area, endRow: to.endRow } };
  });
}

function movingSources(engine: Engine, move: (source: Source) => Source | undefined): void {
  for (const sheet of engine.workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    const charts = chartsOf(engine, sheetId);
    if (charts.length === 0) continue;
    const moved = charts.map((chart): Chart => ({
      ...chart,
      series: chart.series.flatMap((series) => movedSeries(series, move)),
    }));
    keepCharts(engine, sheetId, moved);
  }
}

/** A series whose values are gone is gone too. */
function movedSeries(
  { name, values, categories, ...rest }: Series,
  move: (source: Source) => Source | undefined,
): Series[] {
  const now = move(values);
  if (!now) return [];
  const label = typeof name === "object" ? move(name) : name;
  const along = categories && move(categories);
  return [
    {
      ...rest,
      values: now,
      ...(label === undefined ? {} : { name: label }),
      ...(along ? { categories: along } : {}),
    },
  ];
}

function shiftedSource(source: Source, shift: Shift, strip?: Rectangle): Source | undefined {
  const { sheetId, area } = source;
  if (sheetId !== shift.sheetId) return source;
  const across = shift.axis === "row" ? columnCount : rowCount;
  const moving = strip ? intersection(area, strip) : area;
  // Cells of which only some are pushed aside stay where they are.
  if (!moving || across(moving) < across(area)) return source;
  const moved = shiftedArea(area, shift);
  return moved && { sheetId, area: moved };
}

/** @param isEnd a chart that ends where a line begins does not reach into that line */
function shiftedCorner(corner: Corner, { axis, kind, at, count }: Shift, isEnd: boolean): Corner {
  const [index, into] = axis === "row" ? [corner.row, corner.down] : [corner.column, corner.across];
  const first = isEnd && into === 0 ? at + 1 : at;
  if (index < first) return corner;
  const isGone = kind === "remove" && index < at + count;
  const moved = kind === "insert" ? index + count : Math.max(at, index - count);
  const left = isGone ? 0 : into;
  return axis === "row"
    ? { ...corner, row: moved, down: left }
    : { ...corner, column: moved, across: left };
}
