import { number, oneOf, rangeOrAddress, text } from "../arguments";
import { boxOf, cornersOf, type Box } from "../chart-place";
import { seriesFrom, SERIES_BY } from "../chart-source";
import { chartsOf, keepCharts, type Chart } from "../charts";
import type { FWorksheet } from "../engine";
import { invalidArgument, itemNotFound } from "../fault";
import type { HostObject } from "../host-object";
import type { Surroundings } from "../session";
import { axesObject, legendObject, titleObject, type Change } from "./chart-parts";
import { chartSeriesObject } from "./chart-series";
import { requireChartType, requireSource } from "./charts";
import { worksheetObject } from "./worksheet";

export function chartObject(around: Surroundings, sheetId: string, id: string): HostObject {
  const { engine } = around;
  const now = (): Chart => {
    const chart = chartsOf(engine, sheetId).find((each) => each.id === id);
    if (!chart) throw itemNotFound(`chart ${id}`);
    return chart;
  };
  const change: Change = (to) => {
    const changed = { ...now(), ...to };
    const charts = chartsOf(engine, sheetId);
    keepCharts(
      engine,
      sheetId,
      charts.map((each) => (each.id === id ? changed : each)),
    );
  };
  const sheet = (): FWorksheet => {
    const found = engine.sheet(sheetId);
    if (!found) throw itemNotFound(`worksheet ${sheetId}`);
    return found;
  };
  const box = (): Box => boxOf(sheet(), now());
  const place = (to: Partial<Box>) => change(cornersOf(sheet(), { ...box(), ...to }));
  return {
    type: "Chart",
    identity: () => ({ Id: id }),
    reads: {
      id: () => now().id,
      name: () => now().name,
      chartType: () => now().type,
      left: () => box().left,
      top: () => box().top,
      width: () => box().width,
      height: () => box().height,
    },
    writes: {
      name: (value) => {
        const name = text(value, "name");
        const others = chartsOf(engine, sheetId).filter((other) => other.id !== id);
        const isTaken = others.some((other) => other.name.toLowerCase() === name.toLowerCase());
        if (name === "" || isTaken) throw invalidArgument(`the chart name ${name}`);
        change({ name });
      },
      chartType: (value) => {
        const type = requireChartType(value);
        change({ type, series: now().series.map((series) => ({ ...series, type })) });
      },
      left: (value) => place({ left: number(value, "left") }),
      top: (value) => place({ top: number(value, "top") }),
      width: (value) => place({ width: number(value, "width") }),
      height: (value) => place({ height: number(value, "height") }),
    },
    parts: {
      title: () => titleObject(engine, now, change),
      legend: () => legendObject(now, change),
      axes: () => axesObject(now, change),
      series: () => chartSeriesObject(engine, now, change),
      worksheet: () => worksheetObject(around, sheetId),
    },
    calls: {
      setPosition: (startCell, endCell) => {
        const start = rangeOrAddress(around, sheetId, startCell, "startCell").area;
        const from = { row: start.startRow, column: start.startColumn, down: 0, across: 0 };
        const { left, top } = boxOf(sheet(), { from, to: from });
        if (endCell === undefined || endCell === null || endCell === "") {
          place({ left, top });
          return;
        }
        const end = rangeOrAddress(around, sheetId, endCell, "endCell").area;
        if (end.endRow < start.startRow || end.endColumn < start.startColumn) {
          throw invalidArgument("endCell lies before startCell");
        }
        change({
          from,
          to: { row: end.endRow + 1, column: end.endColumn + 1, down: 0, across: 0 },
        });
      },
      setData: async (source, seriesBy) => {
        const by = oneOf(seriesBy ?? "Auto", SERIES_BY, "seriesBy");
        const cells = requireSource(source);
        await engine.calculated();
        const { series, type } = now();
        const sourced = seriesFrom(engine, cells, by);
        // Each series keeps the looks of the one that stood in its place.
        change({
          series: sourced.map((each, index) => {
            const { fill, line, type: own = type } = series[index] ?? {};
            return { ...each, type: own, ...(fill ? { fill } : {}), ...(line ? { line } : {}) };
          }),
        });
      },
      delete: () => {
        const charts = chartsOf(engine, sheetId);
        keepCharts(
          engine,
          sheetId,
          charts.filter((each) => each.id !== now().id),
        );
      },
    },
  };
}
