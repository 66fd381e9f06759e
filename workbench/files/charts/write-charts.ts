import type { IWorksheetData } from "@univerjs/core";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { SheetChart } from "hucre";
import type { Chart, Corner } from "../../host/charts";
import { chartXml, type SheetNames } from "./chart-xml";
import { escaped, UNITS_PER_POINT } from "./vocabulary";

export function chartsOf({ custom }: Partial<IWorksheetData>): readonly Chart[] {
  const kept: Chart[] | undefined = custom?.["charts"];
  return kept ?? [];
}

/**
 * The library writes one kind of chart over whole cells, without a name. It is given a stand-in for each,
 * so that the file has their parts, and `drawCharts` then fills these.
 */
export const standIns = (worksheet: Partial<IWorksheetData>): SheetChart[] =>
  chartsOf(worksheet).map(() => ({
    type: "column",
    series: [{ values: "A1" }],
    anchor: { from: { row: 0, col: 0 } },
  }));

/** @param worksheets the worksheets of the file, in its order, written with their stand-ins */
export function drawCharts(
  bytes: Uint8Array,
  worksheets: readonly Partial<IWorksheetData>[],
  nameOf: SheetNames,
): Uint8Array {
  if (worksheets.every((worksheet) => chartsOf(worksheet).length === 0)) return bytes;
  const parts = unzipSync(bytes);
  let number = 0;
  worksheets.forEach((worksheet, index) => {
    const charts = chartsOf(worksheet);
    if (charts.length === 0) return;
    parts[`xl/drawings/drawing${index + 1}.xml`] = strToU8(drawingXml(charts));
    for (const chart of charts) {
      number += 1;
      parts[`xl/charts/chart${number}.xml`] = strToU8(chartXml(chart, nameOf));
    }
  });
  return zipSync(parts);
}

const drawingXml = (charts: readonly Chart[]): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  `${charts.map(anchorXml).join("")}</xdr:wsDr>`;

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const anchorXml = ({ name, from, to }: Chart, index: number): string =>
  `<xdr:twoCellAnchor>${cornerXml("from", from)}${cornerXml("to", to)}` +
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
  `<xdr:cNvPr id="${index + 2}" name="${escaped(name)}"/><xdr:cNvGraphicFramePr/>` +
  '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" ` +
  `xmlns:r="${RELATIONSHIPS}" r:id="rId${index + 1}"/></a:graphicData></a:graphic>` +
  "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>";

function cornerXml(which: "from" | "to", { row, column, down, across }: Corner): string {
  const units = (points: number) => Math.round(points * UNITS_PER_POINT);
  return (
    `<xdr:${which}><xdr:col>${column}</xdr:col><xdr:colOff>${units(across)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${units(down)}</xdr:rowOff></xdr:${which}>`
  );
}
