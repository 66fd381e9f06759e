import type { Host } from "../../host/host";
import { openPane, startHost } from "../../../test/support/pane";
import { change, refused, sheetOf } from "./blank-sheet";
import { addChart, chartOf, drawnAreas, keptChart, scoresOf, writeScores } from "./scores-chart";

let host: Host;
let stop: () => Promise<void>;

beforeEach(async () => {
  ({ host, stop } = startHost());
  openPane(host);
  await writeScores();
});
afterEach(() => stop());

test("texts at the edge name the series and the categories", async () => {
  await addChart();
  await Excel.run(async (context) => {
    const { series } = chartOf(context);
    series.load("items/name,items/chartType");
    const count = series.getCount();
    await context.sync();
    expect(series.items.map(({ name }) => name)).toEqual(["คะแนน", "เกณฑ์"]);
    expect(count.value).toBe(2);
  });
  expect(drawnAreas(host)).toEqual([
    [1, 1, 3, 1],
    [1, 2, 3, 2],
  ]);
  expect(keptChart(host).series[0].categories.area).toMatchObject({
    startRow: 1,
    endRow: 3,
    endColumn: 0,
  });
  await change((context) => {
    scoresOf(context).getRange("B1").values = [["ผลประเมิน"]];
  });
  const renamed = await Excel.run(async (context) => {
    const first = chartOf(context).series.getItemAt(0).load("name");
    await context.sync();
    return first.name;
  });
  expect(renamed).toBe("ผลประเมิน");
});

test.each([
  ["A1:C4", "Columns", 2],
  ["A1:C4", "Rows", 3],
  ["A1:C2", "Auto", 1],
  ["B2:C4", "Auto", 2],
  ["B1:B4", "Auto", 1],
] as const)("%s by %s makes %i series", async (source, by, count) => {
  await change((context) => {
    sheetOf(context).charts.add("Line", scoresOf(context).getRange(source), by).name = "ITA_Chart";
  });
  expect(drawnAreas(host)).toHaveLength(count);
});

test("a blank corner makes years the names and not a line of values", async () => {
  await change((context) => {
    scoresOf(context).getRange("E1:G2").values = [
      ["", 2566, 2567],
      ["IIT", 81, 84],
    ];
    const source = scoresOf(context).getRange("E1:G2");
    sheetOf(context).charts.add("ColumnClustered", source, "Columns").name = "ITA_Chart";
  });
  expect(drawnAreas(host)).toEqual([
    [1, 5, 1, 5],
    [1, 6, 1, 6],
  ]);
});

test("several columns of labels are refused, not drawn as noughts", async () => {
  await change((context) => {
    scoresOf(context).getRange("B2:B4").values = [["ก"], ["ข"], ["ค"]];
  });
  const { code } = await refused((context) =>
    sheetOf(context).charts.add("ColumnClustered", scoresOf(context).getRange("A1:C4")),
  );
  expect(code).toBe("ApiNotFound");
});

test("other data keep the chart and its looks", async () => {
  await addChart();
  await change((context) => {
    chartOf(context).series.getItemAt(1).chartType = "Line";
    chartOf(context).series.getItemAt(0).format.fill.setSolidColor("#1F4E79");
    chartOf(context).setData(scoresOf(context).getRange("A1:C3"), "Columns");
  });
  expect(drawnAreas(host)).toEqual([
    [1, 1, 2, 1],
    [1, 2, 2, 2],
  ]);
  expect(keptChart(host).series).toMatchObject([
    { type: "ColumnClustered", fill: "#1F4E79" },
    { type: "Line" },
  ]);
});

test("a series is drawn along cells of one's choice", async () => {
  await addChart("B1:C4");
  expect(keptChart(host).series[0].categories).toBeUndefined();
  await change((context) => {
    const series = chartOf(context).series.getItemAt(0);
    series.setXAxisValues(scoresOf(context).getRange("A2:A4"));
  });
  expect(keptChart(host).series[0].categories.area).toMatchObject({
    startRow: 1,
    endRow: 3,
    endColumn: 0,
  });
});
