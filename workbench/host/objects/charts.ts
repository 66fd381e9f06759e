import { oneOf, text, wholeNumber } from "../arguments";
import { seriesFrom, SERIES_BY } from "../chart-source";
import { cornersOf } from "../chart-place";
import { CHART_TYPES, chartsOf, keepCharts, type Chart, type ChartType } from "../charts";
import type { Engine, FWorksheet } from "../engine";
import { apiNotFound, invalidArgument, itemNotFound } from "../fault";
import { isHostObject, NOTHING, type HostObject } from "../host-object";
import type { TrackedArea } from "../references";
import type { Surroundings } from "../session";
import { chartObject } from "./chart";

/** Excel puts a new chart in the middle of what is on the screen; here there need not be one. */
const NEW_PLACE = { left: 180, top: 108, width: 360, height: 216 };

/** The charts that lie on a sheet. */
export function chartsObject(around: Surroundings, sheetId: string): HostObject {
  const { engine } = around;
  const all = () => chartsOf(engine, sheetId);
  const object = ({ id }: Chart) => chartObject(around, sheetId, id);
  /** A key is a name or an id. */
  const find = (key: unknown) => {
    const wanted = text(key, "the chart's name").toLowerCase();
    return all().find(({ id, name }) => [id.toLowerCase(), name.toLowerCase()].includes(wanted));
  };
  const item = (key: unknown) => {
    const chart = find(key);
    if (!chart) throw itemNotFound(`chart ${String(key)}`);
    return object(chart);
  };
  return {
    type: "ChartCollection",
    reads: { count: () => all().length },
    items: () => all().map(object),
    item,
    calls: {
      add: async (type, source, seriesBy) => {
        const played = requireChartType(type);
        const by = oneOf(seriesBy ?? "Auto", SERIES_BY, "seriesBy");
        const cells = requireSource(source);
        await engine.calculated();
        const sheet = engine.sheet(sheetId);
        if (!sheet) throw itemNotFound(sheetId);
        const chart = newChart(engine, sheet, played, seriesFrom(engine, cells, by));
        keepCharts(engine, sheetId, [...all(), chart]);
        return object(chart);
      },
      getCount: () => all().length,
      getItem: item,
      getItemAt: (index) => {
        const chart = all()[wholeNumber(index, "index")];
        if (!chart) throw itemNotFound(`chart ${String(index)}`);
        return object(chart);
      },
      getItemOrNullObject: (key) => {
        const chart = find(key);
        return chart ? object(chart) : NOTHING;
      },
    },
  };
}

export function requireChartType(value: unknown): ChartType {
  const type = text(value, "the chart's type");
  const played = CHART_TYPES.find((each) => each === type);
  if (played) return played;
  throw apiNotFound(`ChartType.${type}`, `is not played; ${CHART_TYPES.join(", ")} are.`);
}

export function requireSource(value: unknown): TrackedArea {
  if (isHostObject(value) && value.area) return value.area;
  throw invalidArgument("sourceData must be a range");
}

function newChart(
  engine: Engine,
  sheet: FWorksheet,
  type: ChartType,
  sourced: ReturnType<typeof seriesFrom>,
): Chart {
  const names = new Set(chartsOf(engine, sheet.getSheetId()).map(({ name }) => name));
  let number = 1;
  while (names.has(`Chart ${number}`)) number += 1;
  return {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    name: `Chart ${number}`,
    type,
    ...cornersOf(sheet, NEW_PLACE),
    showTitle: true,
    showLegend: sourced.length > 1,
    legendPosition: "Bottom",
    isReversed: false,
    series: sourced.map((series) => ({ ...series, type })),
  };
}
