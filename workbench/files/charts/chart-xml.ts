import { fullAddress } from "../../host/addresses";
import type { Chart, ChartType, Series, Source } from "../../host/charts";
import { colourToFile } from "../style/colours";
import { wordFor } from "../words";
import { escaped, LEGEND_PLACES, val } from "./vocabulary";

/** The name of a sheet by its id; none when it is gone. */
export type SheetNames = (sheetId: string) => string | undefined;

type Write = (source: Source) => string | undefined;

/** A chart's own part. What is left to Excel, such as the colours of series, is left out. */
export function chartXml(chart: Chart, nameOf: SheetNames): string {
  const write: Write = ({ sheetId, area }) => {
    const name = nameOf(sheetId);
    return name === undefined ? undefined : escaped(fullAddress(name, area, true));
  };
  const { showTitle, showLegend, legendPosition } = chart;
  const group = (type: ChartType) => groupXml(type, chart, write);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    `${val("roundedCorners", 0)}<c:chart>${showTitle ? titleXml(chart) : ""}` +
    `${val("autoTitleDeleted", showTitle ? 0 : 1)}<c:plotArea><c:layout/>` +
    `${group("BarClustered")}${group("ColumnClustered")}${group("Line")}${axesXml(chart)}</c:plotArea>` +
    (showLegend
      ? `<c:legend>${val("legendPos", wordFor(LEGEND_PLACES, legendPosition) ?? "b")}${val("overlay", 0)}</c:legend>`
      : "") +
    `${val("plotVisOnly", 1)}${val("dispBlanksAs", "gap")}</c:chart></c:chartSpace>`
  );
}

/** Without a text Excel shows its own. */
function titleXml({ title }: Chart): string {
  const text =
    title === undefined
      ? ""
      : `<c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escaped(title)}</a:t></a:r></a:p></c:rich></c:tx>`;
  return `<c:title>${text}${val("overlay", 0)}</c:title>`;
}

const AXES = val("axId", 1) + val("axId", 2);

function groupXml(type: ChartType, chart: Chart, write: Write): string {
  const series = chart.series.map((each, index) =>
    each.type === type ? seriesXml(each, index, write) : "",
  );
  // A chart that has lost all its series is still one of its type.
  if (series.every((xml) => xml === "") && type !== chart.type) return "";
  if (type === "Line") {
    const start = val("grouping", "standard") + val("varyColors", 0);
    return `<c:lineChart>${start}${series.join("")}${val("marker", 1)}${AXES}</c:lineChart>`;
  }
  const start =
    val("barDir", type === "BarClustered" ? "bar" : "col") + val("grouping", "clustered");
  const end = val("gapWidth", 100) + AXES;
  return `<c:barChart>${start}${val("varyColors", 0)}${series.join("")}${end}</c:barChart>`;
}

function seriesXml(
  { type, name, values, categories, ...look }: Series,
  index: number,
  write: Write,
) {
  const drawn = write(values);
  // Of cells whose sheet is gone there is nothing to draw.
  if (drawn === undefined) return "";
  const label =
    typeof name === "string"
      ? `<c:v>${escaped(name)}</c:v>`
      : name && `<c:strRef><c:f>${write(name) ?? "#REF!"}</c:f></c:strRef>`;
  const along = categories && write(categories);
  return (
    `<c:ser>${val("idx", index)}${val("order", index)}${label ? `<c:tx>${label}</c:tx>` : ""}` +
    lookXml(type, look) +
    (type === "Line"
      ? `<c:marker>${val("symbol", "none")}</c:marker>`
      : val("invertIfNegative", 0)) +
    (along ? `<c:cat><c:strRef><c:f>${along}</c:f></c:strRef></c:cat>` : "") +
    `<c:val><c:numRef><c:f>${drawn}</c:f></c:numRef></c:val>` +
    `${type === "Line" ? val("smooth", 0) : ""}</c:ser>`
  );
}

function lookXml(type: ChartType, { fill, line }: Pick<Series, "fill" | "line">): string {
  const solid = (colour: string | undefined) => {
    const rgb = colourToFile(colour);
    return rgb ? `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>` : "";
  };
  // Excel's own thickness of a line: 2.25 points.
  const width = type === "Line" ? ' w="28575" cap="rnd"' : "";
  const stroke = line ? `<a:ln${width}>${solid(line)}</a:ln>` : "";
  return fill || line ? `<c:spPr>${solid(fill)}${stroke}</c:spPr>` : "";
}

const GRID =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln>' +
  "</c:spPr></c:majorGridlines>";

function axesXml({ type, isReversed, minimum, maximum }: Chart): string {
  const [along, up] = type === "BarClustered" ? ["l", "b"] : ["b", "l"];
  const order = val("orientation", isReversed ? "maxMin" : "minMax");
  const bound = (name: string, at: number | undefined) => (at === undefined ? "" : val(name, at));
  const bounds = val("orientation", "minMax") + bound("max", maximum) + bound("min", minimum);
  const axis = (id: number, scaling: string, place: string, grid: string, other: number) =>
    `${val("axId", id)}<c:scaling>${scaling}</c:scaling>${val("delete", 0)}${val("axPos", place)}${grid}` +
    '<c:numFmt formatCode="General" sourceLinked="1"/>' +
    val("majorTickMark", "none") +
    val("minorTickMark", "none") +
    val("tickLblPos", "nextTo") +
    val("crossAx", other) +
    val("crosses", "autoZero");
  return (
    `<c:catAx>${axis(1, order, along ?? "b", "", 2)}${val("auto", 1)}${val("lblAlgn", "ctr")}` +
    `${val("lblOffset", 100)}${val("noMultiLvlLbl", 0)}</c:catAx>` +
    `<c:valAx>${axis(2, bounds, up ?? "l", GRID, 1)}${val("crossBetween", "between")}</c:valAx>`
  );
}
