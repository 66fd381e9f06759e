import { text, wholeNumber } from "../arguments";
import { automaticColor, seriesName, type Series } from "../charts";
import { toHexColor } from "../colors";
import type { Engine } from "../engine";
import { apiNotFound, invalidArgument, itemNotFound } from "../fault";
import { isHostObject, type HostObject } from "../host-object";
import type { Change, Now } from "./chart-parts";
import { requireChartType } from "./charts";

export function chartSeriesObject(engine: Engine, now: Now, change: Change): HostObject {
  const item = (index: number) => seriesObject(engine, now, change, index);
  return {
    type: "ChartSeriesCollection",
    reads: { count: () => now().series.length },
    items: () => now().series.map((_, index) => item(index)),
    calls: {
      getCount: () => now().series.length,
      getItemAt: (value) => {
        const index = wholeNumber(value, "index");
        if (!now().series[index]) throw itemNotFound(`series ${index}`);
        return item(index);
      },
    },
  };
}

function seriesObject(engine: Engine, now: Now, change: Change, index: number): HostObject {
  const series = (): Series => {
    const found = now().series[index];
    if (!found) throw itemNotFound(`series ${index}`);
    return found;
  };
  const set = (to: Partial<Series>) => {
    const changed = { ...series(), ...to };
    change({ series: now().series.map((each, at) => (at === index ? changed : each)) });
  };
  return {
    type: "ChartSeries",
    reads: {
      name: () => seriesName(engine, series(), index),
      chartType: () => series().type,
    },
    writes: {
      name: (value) => {
        const name = text(value, "the series' name");
        if (name.startsWith("=")) throw invalidArgument("a series' name must be plain text here");
        set({ name });
      },
      chartType: (value) => set({ type: requireBeside(now().type, requireChartType(value)) }),
    },
    calls: {
      setXAxisValues: (range) => {
        if (!isHostObject(range) || !range.area) throw invalidArgument("setXAxisValues: a range");
        const { sheetId, area } = range.area;
        set({ categories: { sheetId, area } });
      },
    },
    parts: {
      format: () => ({
        type: "ChartSeriesFormat",
        parts: {
          fill: () => ({
            type: "ChartFill",
            calls: {
              setSolidColor: (color) => set({ fill: toHexColor(text(color, "color")) }),
            },
          }),
          line: () => ({
            type: "ChartLineFormat",
            reads: { color: () => series().line ?? automaticColor(index) },
            writes: { color: (color) => set({ line: toHexColor(text(color, "color")) }) },
          }),
        },
      }),
    },
  };
}

/** Columns and lines share their axes; lying bars do not, and a line among them lies across the chart. */
function requireBeside(chart: Series["type"], type: Series["type"]): Series["type"] {
  if ((chart === "BarClustered") === (type === "BarClustered")) return type;
  throw apiNotFound("ChartSeries.chartType", `draws no ${type} among ${chart} here.`);
}
