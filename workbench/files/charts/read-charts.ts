import type { Chart, Corner } from "../../host/charts";
import type { Dropped } from "../dropped";
import { elementsIn } from "../elements";
import type { Parts } from "../parts";
import { relatedParts } from "../relationships";
import { present, valueFor } from "../words";
import { readSeries, type SheetIds } from "./read-series";
import { LEGEND_PLACES, unescaped, UNITS_PER_POINT } from "./vocabulary";

export interface ReadCharts {
  readonly charts: Chart[];
  readonly dropped: readonly Dropped[];
}

/** What Excel draws on a chart beyond this. */
const DETAILS =
  /<(?:\w+:)?(?:trendline|errBars|dTable|dPt)\b|<(?:\w+:)?show(?:Val|CatName|SerName|Percent) val="1"/;

export function readCharts(parts: Parts, sheetPart: string, sheetIdOf: SheetIds): ReadCharts {
  const charts: Chart[] = [];
  let isComplete = true;
  let hasDetails = false;
  for (const drawing of relatedParts(parts, sheetPart, "drawing").values()) {
    const chartParts = relatedParts(parts, drawing, "chart");
    const places = readPlaces(parts.text(drawing));
    for (const [id, part] of chartParts) {
      const xml = parts.text(part);
      const place = places.get(id);
      const chart = place && readChart(xml, place, sheetIdOf);
      if (chart) charts.push({ ...chart, id: String(charts.length + 1) });
      else isComplete = false;
      hasDetails ||= chart !== undefined && DETAILS.test(xml);
    }
    // Excel's younger kinds of chart stand in parts of their own kind.
    if (relatedParts(parts, drawing, "chartEx").size > 0) isComplete = false;
  }
  return {
    charts,
    dropped: [
      ...(isComplete ? [] : (["charts"] as const)),
      ...(hasDetails ? (["chart-details"] as const) : []),
    ],
  };
}

type Place = Pick<Chart, "name" | "from" | "to">;

/** Where the charts of a drawing lie, by the ids that it calls them. */
function readPlaces(xml: string): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const anchor of elementsIn(xml, "twoCellAnchor", { anyPrefix: true })) {
    const [, id] =
      Object.entries(anchor).find(([key]) => /graphicData\.chart\.@\w+:id$/.test(key)) ?? [];
    if (typeof id !== "string") continue;
    const count = (path: string) => Number(anchor[path] ?? 0);
    const corner = (which: "from" | "to"): Corner => ({
      row: count(`${which}.row`),
      column: count(`${which}.col`),
      down: count(`${which}.rowOff`) / UNITS_PER_POINT,
      across: count(`${which}.colOff`) / UNITS_PER_POINT,
    });
    const name = String(anchor["graphicFrame.nvGraphicFramePr.cNvPr.@name"] ?? "");
    places.set(id, { name, from: corner("from"), to: corner("to") });
  }
  return places;
}

/** Clustered bars and columns and plain lines, on one pair of axes; any other chart is not kept. */
function readChart(xml: string, place: Place, sheetIdOf: SheetIds): Omit<Chart, "id"> | undefined {
  const drawn = readSeries(xml, sheetIdOf);
  const [along = {}] = elementsIn(xml, "catAx", { anyPrefix: true });
  const [up = {}, ...others] = elementsIn(xml, "valAx", { anyPrefix: true });
  if (!drawn || others.length > 0) return undefined;
  const bound = (name: string) => {
    const written = up[`scaling.${name}.@val`];
    return written ? Number(written) : undefined;
  };
  // The axes, which have titles too, stand in the plot area.
  const title = /<(?:\w+:)?title>[^]*?<\/(?:\w+:)?title>/.exec(
    xml.split(/<(?:\w+:)?plotArea/)[0] ?? "",
  );
  const runs = [...(title?.[0] ?? "").matchAll(/<(?:\w+:)?t(?: [^>]*)?>([^<]*)</g)];
  const legendPlace = /<(?:\w+:)?legendPos val="(\w+)"/.exec(xml)?.[1];
  return {
    ...place,
    type: drawn.type,
    ...present({
      title: runs.map(([, run = ""]) => unescaped(run)).join("") || undefined,
      minimum: bound("min"),
      maximum: bound("max"),
    }),
    showTitle: title !== null && !/<(?:\w+:)?autoTitleDeleted val="1"/.test(xml),
    showLegend: /<(?:\w+:)?legend>/.test(xml),
    legendPosition: valueFor(LEGEND_PLACES, legendPlace) ?? "Right",
    isReversed: along["scaling.orientation.@val"] === "maxMin",
    series: drawn.series,
  };
}
