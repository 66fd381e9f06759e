import { conform, onSheet } from "./conform";

conform(
  ["Worksheet.tables", "TableCollection.add", "Table.style"],
  "make a table of cells, the first row its header unless said otherwise",
  async () => {
    const table = await onSheet((sheet) => {
      sheet.getRange("A1:B3").values = [
        ["แบบ", "คะแนน"],
        ["IIT", 80],
        ["EIT", 90],
      ];
      const made = sheet.tables.add("A1:B3", true);
      made.style = "TableStyleLight9";
      return made.load("name,style");
    });
    expect([table.name, table.style]).toEqual(["Table1", "TableStyleLight9"]);
  },
);

conform(
  [
    "Worksheet.charts",
    "ChartCollection.add",
    "Chart.name",
    "Chart.title",
    "ChartTitle.text",
    "Chart.legend",
    "ChartLegend.position",
    "Chart.series",
    "ChartSeriesCollection.getItemAt",
    "ChartSeries.setXAxisValues",
    "ChartSeries.chartType",
    "ChartSeries.format",
    "ChartSeriesFormat.fill",
    "ChartSeriesFormat.line",
    "ChartFill.setSolidColor",
    "ChartLineFormat.color",
    "Chart.axes",
    "ChartAxes.valueAxis",
    "ChartAxis.minimum",
    "ChartAxis.maximum",
    "Chart.setPosition",
  ],
  "draw cells as columns and lines, between two cells",
  async () => {
    const [chart, line, columns] = await onSheet((sheet) => {
      sheet.getRange("A1:C3").values = [
        ["แบบ", "คะแนน", "เกณฑ์"],
        ["IIT", 80, 85],
        ["EIT", 90, 85],
      ];
      const made = sheet.charts.add("ColumnClustered", sheet.getRange("B1:C3"), "Columns");
      made.name = "ITA_ScoreChart";
      made.title.text = "คะแนน ITA";
      made.legend.position = "Bottom";
      made.axes.valueAxis.minimum = 0;
      made.axes.valueAxis.maximum = 100;
      made.series.getItemAt(0).setXAxisValues(sheet.getRange("A2:A3"));
      made.series.getItemAt(0).format.fill.setSolidColor("#0F6CBD");
      const second = made.series.getItemAt(1);
      second.chartType = "Line";
      second.format.line.color = "#B10E1C";
      made.setPosition("E2", "L20");
      return [
        made.load(
          "name,title/text,legend/position,axes/valueAxis/minimum,axes/valueAxis/maximum,left",
        ),
        second.load("chartType,format/line/color"),
        sheet.getRange("A1:D1").format.load("columnWidth"),
      ] as const;
    });
    expect([chart.name, chart.title.text, chart.legend.position]).toEqual([
      "ITA_ScoreChart",
      "คะแนน ITA",
      "Bottom",
    ]);
    expect([chart.axes.valueAxis.minimum, chart.axes.valueAxis.maximum]).toEqual([0, 100]);
    expect([line.chartType, line.format.line.color]).toEqual(["Line", "#B10E1C"]);
    expect(chart.left).toBeCloseTo(4 * columns.columnWidth, 0);
  },
);
