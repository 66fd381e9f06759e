import type { Host } from "../../host/host";
import { BLANK, openPane, refusal, startHost } from "../../../test/support/pane";

let host: Host;
let stop: () => Promise<void>;

beforeEach(async () => {
  ({ host, stop } = startHost());
  openPane(host);
  await Excel.run(async (context) => {
    const scores = context.workbook.worksheets.add("คะแนน");
    scores.getRange("A1:C4").values = [
      ["ข้อ", "คะแนน", "เกณฑ์"],
      ["i1", 82.1, 85],
      ["i2", 79.4, 85],
      ["e1", 91, 85],
    ];
    await context.sync();
  });
});
afterEach(() => stop());

type Context = Excel.RequestContext;
const sheetOf = (context: Context) => context.workbook.worksheets.getItem("Sheet1");
const scoresOf = (context: Context) => context.workbook.worksheets.getItem("คะแนน");
const chartOf = (context: Context, name = "ITA_Chart") => sheetOf(context).charts.getItem(name);

const addChart = (source = "A1:C4", type: "BarClustered" | "ColumnClustered" = "ColumnClustered") =>
  Excel.run(async (context) => {
    const chart = sheetOf(context).charts.add(type, scoresOf(context).getRange(source), "Auto");
    chart.name = "ITA_Chart";
    await context.sync();
  });

const change = (work: (context: Context) => void) =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
const refused = (work: (context: Context) => void) => refusal(change(work));

/** The chart's facts as they are kept for the file. */
const kept = () => host.snapshot().sheets["sheet-1"]?.custom?.["charts"][0];
const drawnAreas = (): unknown[] =>
  kept().series.map(({ values: { area } }: { values: { area: Record<string, number> } }) => [
    area["startRow"],
    area["startColumn"],
    area["endRow"],
    area["endColumn"],
  ]);

const boxOf = () =>
  Excel.run(async (context) => {
    const { left, top, width, height } = await loaded(context);
    return [left, top, width, height];
  });

async function loaded(context: Context): Promise<Excel.Chart> {
  const chart = chartOf(context).load("left,top,width,height");
  await context.sync();
  return chart;
}

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
  expect(drawnAreas()).toEqual([
    [1, 1, 3, 1],
    [1, 2, 3, 2],
  ]);
  expect(kept().series[0].categories.area).toMatchObject({ startRow: 1, endRow: 3, endColumn: 0 });
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
  expect(drawnAreas()).toHaveLength(count);
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
  expect(drawnAreas()).toEqual([
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
  expect(kept().series[0]).toMatchObject({ type: "ColumnClustered", fill: "#1F4E79" });
});

test("a line among lying bars is refused: Excel would draw it across them", async () => {
  await addChart("A1:C4", "BarClustered");
  const { message } = await refused((context) => {
    chartOf(context).series.getItemAt(1).chartType = "Line";
  });
  expect(message).toContain("ChartSeries.chartType");
});

test("a chart lies where it is put, in points or over cells", async () => {
  await addChart();
  await change((context) => {
    const chart = chartOf(context);
    chart.left = 100;
    chart.top = 50;
    chart.width = 400;
    chart.height = 200;
  });
  expect(await boxOf()).toEqual([100, 50, 400, 200]);
  const cells = await Excel.run(async (context) => {
    sheetOf(context).getRange("A1:H1").format.columnWidth = 60;
    sheetOf(context).getRange("A1:A20").format.rowHeight = 20;
    chartOf(context).setPosition("B3", "F12");
    await context.sync();
    return boxOf();
  });
  expect(cells).toEqual([60, 40, 300, 200]);
  await change((context) => chartOf(context).setPosition(sheetOf(context).getRange("C2")));
  expect(await boxOf()).toEqual([120, 20, 300, 200]);
});

test("rows that come in push the chart down and what it draws along", async () => {
  await addChart();
  await change((context) => {
    sheetOf(context).getRange("A1:A40").format.rowHeight = 20;
    chartOf(context).setPosition("B3", "F12");
    sheetOf(context).getRange("1:2").insert("Down");
    scoresOf(context).getRange("3:3").insert("Down");
  });
  const [, top = 0, , height] = await boxOf();
  expect(kept().from).toMatchObject({ row: 4, down: 0 });
  expect(top).toBeGreaterThan(40);
  expect(height).toBe(200);
  expect(drawnAreas()).toEqual([
    [1, 1, 4, 1],
    [1, 2, 4, 2],
  ]);
  await change((context) => {
    sheetOf(context).getRange("1:3").delete("Up");
    scoresOf(context).getRange("C:C").delete("Left");
  });
  expect(kept().from).toMatchObject({ row: 1, down: 0 });
  expect(drawnAreas()).toEqual([[1, 1, 4, 1]]);
});

test("a chart of a table's columns draws the rows that come to the table", async () => {
  await addChart();
  await change((context) => {
    scoresOf(context).tables.add("A1:C4", true).name = "ITA_Scores";
  });
  host.typeInto("คะแนน", "A5", "e2");
  expect(drawnAreas()).toEqual([
    [1, 1, 4, 1],
    [1, 2, 4, 2],
  ]);
});

test("other data keep the chart and its looks", async () => {
  await addChart();
  await change((context) => {
    chartOf(context).series.getItemAt(1).chartType = "Line";
    chartOf(context).series.getItemAt(0).format.fill.setSolidColor("#1F4E79");
    chartOf(context).setData(scoresOf(context).getRange("A1:C3"), "Columns");
  });
  expect(drawnAreas()).toEqual([
    [1, 1, 2, 1],
    [1, 2, 2, 2],
  ]);
  expect(kept().series).toMatchObject([
    { type: "ColumnClustered", fill: "#1F4E79" },
    { type: "Line" },
  ]);
});

test("a series is drawn along cells of one's choice", async () => {
  await addChart("B1:C4");
  expect(kept().series[0].categories).toBeUndefined();
  await change((context) => {
    const series = chartOf(context).series.getItemAt(0);
    series.setXAxisValues(scoresOf(context).getRange("A2:A4"));
  });
  expect(kept().series[0].categories.area).toMatchObject({ startRow: 1, endRow: 3, endColumn: 0 });
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
