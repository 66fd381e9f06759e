import type { Host } from "../../host/host";
import { BLANK, openPane, startHost } from "../../../test/support/pane";
import { change, refused, sheetOf } from "./blank-sheet";
import { addChart, boxOf, chartOf, keptChart, scoresOf, writeScores } from "./scores-chart";

let host: Host;
let stop: () => Promise<void>;

beforeEach(async () => {
  ({ host, stop } = startHost());
  openPane(host);
  await writeScores();
});
afterEach(() => stop());

test("a chart is found by its name on the sheet it lies on", async () => {
  await addChart();
  await Excel.run(async (context) => {
    const charts = sheetOf(context).charts.load("items/name,items/id");
    const missing = sheetOf(context).charts.getItemOrNullObject("ITA_Other");
    const elsewhere = scoresOf(context).charts.getCount();
    const chart = chartOf(context).load("id,chartType");
    await context.sync();
    expect(charts.items.map(({ name }) => name)).toEqual(["ITA_Chart"]);
    expect(charts.items[0]?.id).toBe(chart.id);
    expect([missing.isNullObject, elsewhere.value]).toEqual([true, 0]);
    expect(chart.chartType).toBe("ColumnClustered");
  });
});

test("a new chart is called Chart 1, and the next one Chart 2", async () => {
  const names = await Excel.run(async (context) => {
    const { charts } = sheetOf(context);
    charts.add("Line", scoresOf(context).getRange("A1:B4"));
    charts.add("BarClustered", scoresOf(context).getRange("A1:B4"));
    charts.load("items/name");
    await context.sync();
    return charts.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Chart 1", "Chart 2"]);
});

test("title, legend and axes are kept", async () => {
  await addChart();
  await change((context) => {
    const chart = chartOf(context);
    chart.title.text = "คะแนนรายข้อ";
    chart.legend.position = "Top";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 100;
    chart.axes.categoryAxis.reversePlotOrder = true;
  });
  await Excel.run(async (context) => {
    const { title, legend, axes } = chartOf(context);
    title.load("text,visible");
    legend.load("position,visible");
    axes.valueAxis.load("minimum,maximum");
    axes.categoryAxis.load("reversePlotOrder");
    await context.sync();
    expect([title.text, title.visible]).toEqual(["คะแนนรายข้อ", true]);
    expect([legend.position, legend.visible]).toEqual(["Top", true]);
    expect([axes.valueAxis.minimum, axes.valueAxis.maximum]).toEqual([0, 100]);
    expect(axes.categoryAxis.reversePlotOrder).toBe(true);
  });
});

test("a chart of one series is titled by it and needs no legend", async () => {
  await addChart("A1:B4");
  await Excel.run(async (context) => {
    const { title, legend } = chartOf(context);
    title.load("text");
    legend.load("visible");
    await context.sync();
    expect([title.text, legend.visible]).toEqual(["คะแนน", false]);
  });
});

test("one series becomes the line of the threshold, in its own colour", async () => {
  await addChart();
  await change((context) => {
    const { series } = chartOf(context);
    series.getItemAt(0).format.fill.setSolidColor("#1F4E79");
    const threshold = series.getItemAt(1);
    threshold.chartType = "Line";
    threshold.format.line.color = "red";
    threshold.name = "เกณฑ์ 85";
  });
  await Excel.run(async (context) => {
    const threshold = chartOf(context).series.getItemAt(1).load("name,chartType,format/line/color");
    await context.sync();
    expect([threshold.name, threshold.chartType]).toEqual(["เกณฑ์ 85", "Line"]);
    expect(threshold.format.line.color).toBe("#FF0000");
  });
  expect(keptChart(host).series[0]).toMatchObject({ type: "ColumnClustered", fill: "#1F4E79" });
});

test("a line among lying bars is refused: Excel would draw it across them", async () => {
  await addChart("A1:C4", "BarClustered");
  const { message } = await refused((context) => {
    chartOf(context).series.getItemAt(1).chartType = "Line";
  });
  expect(message).toContain("ChartSeries.chartType");
});

test("a chart is deleted, by itself or with its sheet", async () => {
  await addChart();
  await change((context) => chartOf(context).delete());
  await addChart();
  await change((context) => sheetOf(context).delete());
  expect(JSON.stringify(host.snapshot())).not.toContain("ITA_Chart");
});

test("whoever shows the workbook hears of its first chart", async () => {
  let hasCharts = host.hasCharts();
  expect(hasCharts).toBe(false);
  const end = host.subscribe(() => {
    hasCharts = host.hasCharts();
  });
  await addChart();
  expect(hasCharts).toBe(true);
  end();
});

test("a chart comes back with the workbook's snapshot", async () => {
  await addChart();
  const before = await boxOf();
  host.openWorkbook(structuredClone(host.snapshot()));
  expect(await boxOf()).toEqual(before);
});

test("what is not played on a chart is refused by name", async () => {
  await addChart();
  const pie = await refused((context) =>
    sheetOf(context).charts.add("Pie", scoresOf(context).getRange("A1:B4")),
  );
  expect([pie.code, pie.message]).toEqual(["ApiNotFound", expect.stringContaining("Pie")]);
  const labels = await refused((context) => {
    chartOf(context).series.getItemAt(0).hasDataLabels = true;
  });
  expect(labels.message).toContain("ChartSeries.hasDataLabels");
  const automatic = await refused((context) => {
    chartOf(context).axes.valueAxis.load("maximum");
  });
  expect(automatic.message).toContain("ChartAxis.maximum");
});

test("an older Excel makes no line of one series", async () => {
  await stop();
  ({ host, stop } = startHost(BLANK, { requirementSet: "1.6" }));
  openPane(host);
  const { code, message } = await refused((context) => {
    const chart = sheetOf(context).charts.add("Line", sheetOf(context).getRange("A1:B3"));
    chart.series.getItemAt(0).chartType = "Line";
  });
  expect(code).toBe("ApiNotFound");
  expect(message).toContain("ChartSeries.chartType");
});
