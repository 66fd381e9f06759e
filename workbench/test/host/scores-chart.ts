import type { Host } from "../../host/host";
import { sheetOf } from "./blank-sheet";

type Context = Excel.RequestContext;

/** The scores that the charts draw, on a sheet of their own. */
export const writeScores = () =>
  Excel.run(async (context) => {
    const scores = context.workbook.worksheets.add("คะแนน");
    scores.getRange("A1:C4").values = [
      ["ข้อ", "คะแนน", "เกณฑ์"],
      ["i1", 82.1, 85],
      ["i2", 79.4, 85],
      ["e1", 91, 85],
    ];
    await context.sync();
  });

export const scoresOf = (context: Context) => context.workbook.worksheets.getItem("คะแนน");
export const chartOf = (context: Context, name = "ITA_Chart") =>
  sheetOf(context).charts.getItem(name);

export const addChart = (
  source = "A1:C4",
  type: "BarClustered" | "ColumnClustered" = "ColumnClustered",
) =>
  Excel.run(async (context) => {
    const chart = sheetOf(context).charts.add(type, scoresOf(context).getRange(source), "Auto");
    chart.name = "ITA_Chart";
    await context.sync();
  });

/** The chart's facts as they are kept for the file. */
export const keptChart = (host: Host) => host.snapshot().sheets["sheet-1"]?.custom?.["charts"][0];

/** The cells of each series. */
export const drawnAreas = (host: Host): unknown[] =>
  keptChart(host).series.map(
    ({ values: { area } }: { values: { area: Record<string, number> } }) => [
      area["startRow"],
      area["startColumn"],
      area["endRow"],
      area["endColumn"],
    ],
  );

export const boxOf = () =>
  Excel.run(async (context) => {
    const { left, top, width, height } = await loaded(context);
    return [left, top, width, height];
  });

async function loaded(context: Context): Promise<Excel.Chart> {
  const chart = chartOf(context).load("left,top,width,height");
  await context.sync();
  return chart;
}
