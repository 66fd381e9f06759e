import { strFromU8, unzipSync } from "fflate";
import { saveXlsx } from "../../files/save";
import type { Host } from "../../host/host";
import { customOf, opens, rewritten } from "./opening";
import { savedAndOpened, startWithScores } from "./scores-book";

let host: Host;
let stop: () => Promise<void>;

beforeEach(async () => {
  ({ host, stop } = await startWithScores());
});
afterEach(() => stop());

const addChart = (type: "BarClustered" | "ColumnClustered") =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const source = worksheets.getItem("คะแนน & เกณฑ์").getRange("B2:D5");
    const chart = worksheets.getItem("Sheet1").charts.add(type, source, "Columns");
    chart.name = 'ITA "แผนภูมิ"';
    chart.title.text = "คะแนน < เกณฑ์ & อื่น ๆ";
    chart.legend.position = "Top";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 100;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.left = 30;
    chart.top = 12.5;
    const { series } = chart;
    series.getItemAt(0).format.fill.setSolidColor("#1F4E79");
    series.getItemAt(1).format.line.color = "#C00000";
    if (type === "ColumnClustered") series.getItemAt(1).chartType = "Line";
    await context.sync();
  });

test.each([["BarClustered"], ["ColumnClustered"]] as const)(
  "a chart of %s is saved and opened as it was",
  async (type) => {
    await addChart(type);
    const [chart] = host.snapshot().sheets["sheet-1"]!.custom!["charts"];
    const opened = await savedAndOpened(host);
    expect(opened.dropped).toEqual([]);
    const known = JSON.parse(
      JSON.stringify({ ...chart, id: "1" }).replaceAll(chart.series[0].values.sheetId, "sheet-2"),
    );
    expect(customOf(opened, 0)["charts"]).toEqual([known]);
  },
);

test("tables and charts go through a second workbook and file unchanged", async () => {
  await addChart("ColumnClustered");
  const opened = await savedAndOpened(host);
  host.openWorkbook(structuredClone(opened.workbook));
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const chart = worksheets.getItem("Sheet1").charts.getItem('ITA "แผนภูมิ"').load("left,top");
    const first = chart.series.getItemAt(0).load("name");
    const table = tables.getItem("ITA_คะแนน").getRange().load("address");
    await context.sync();
    expect([chart.left, chart.top, first.name]).toEqual([30, 12.5, "คะแนน"]);
    expect(table.address).toBe("'คะแนน & เกณฑ์'!B2:D5");
  });
  const again = await savedAndOpened(host);
  expect([0, 1].map((index) => customOf(again, index))).toEqual(
    [0, 1].map((index) => customOf(opened, index)),
  );
});

test("charts on several sheets keep to their sheets", async () => {
  await addChart("BarClustered");
  await Excel.run(async (context) => {
    const scores = context.workbook.worksheets.getItem("คะแนน & เกณฑ์");
    scores.charts.add("Line", scores.getRange("B2:C5")).name = "เส้น";
    const bars = scores.charts.add("BarClustered", scores.getRange("B2:C5"));
    bars.name = "แท่ง";
    bars.title.visible = false;
    await context.sync();
  });
  const opened = await savedAndOpened(host);
  expect(customOf(opened, 0)["charts"]).toMatchObject([{ name: 'ITA "แผนภูมิ"' }]);
  expect(customOf(opened, 1)["charts"]).toMatchObject([
    { name: "เส้น", type: "Line", showTitle: true, showLegend: false },
    { name: "แท่ง", type: "BarClustered", showTitle: false },
  ]);
});

test("a series goes with the sheet of its cells, and the file with the rest is whole", async () => {
  await addChart("BarClustered");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("คะแนน & เกณฑ์").delete();
    await context.sync();
  });
  const xml = strFromU8(unzipSync(await saveXlsx(host.snapshot()))["xl/charts/chart1.xml"]!);
  expect(xml).toContain("<c:barChart>");
  expect(xml).not.toContain("<c:ser>");
});

test("a chart of another kind is not kept, and is named", async () => {
  await addChart("BarClustered");
  const bytes = await saveXlsx(host.snapshot());
  const pie = rewritten(bytes, /chart1\.xml$/, (xml) => xml.replaceAll("c:barChart", "c:pieChart"));
  const opened = await opens(pie);
  expect(opened.dropped).toEqual(["charts"]);
  expect(customOf(opened, 0)["charts"]).toBeUndefined();
  const stacked = rewritten(bytes, /chart1\.xml$/, (xml) => xml.replace("clustered", "stacked"));
  expect((await opens(stacked)).dropped).toEqual(["charts"]);
});

test("a chart keeps what is known of it, and what else is drawn on it is named", async () => {
  await addChart("ColumnClustered");
  const labels = '<c:dLbls><c:showVal val="1"/></c:dLbls><c:cat>';
  const bytes = rewritten(await saveXlsx(host.snapshot()), /chart1\.xml$/, (xml) =>
    xml.replace("<c:cat>", labels),
  );
  const opened = await opens(bytes);
  expect(opened.dropped).toEqual(["chart-details"]);
  expect(customOf(opened, 0)["charts"]).toHaveLength(1);
});
