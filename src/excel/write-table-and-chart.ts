import { blockAddress } from "../report/terms/address";
import type { ChartDrawing, TableDrawing } from "../report/workbook/drawing";

/** Its cells must have been written: Excel takes the first row as the headers. */
export function writeTable(on: Excel.Worksheet, { block, style }: TableDrawing): void {
  on.tables.add(blockAddress(block), true).style = style;
}

export function writeChart(on: Excel.Worksheet, drawing: ChartDrawing): void {
  const { name, title, names, numbers, colors, over } = drawing;
  const chart = on.charts.add("ColumnClustered", on.getRange(blockAddress(numbers)), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.legend.position = "Bottom";
  const last = colors.length - 1;
  colors.forEach((color, index) => {
    const series = chart.series.getItemAt(index);
    series.setXAxisValues(on.getRange(blockAddress(names)));
    if (index === last) {
      series.chartType = "Line";
      series.format.line.color = color;
    } else {
      series.format.fill.setSolidColor(color);
    }
  });
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.maximum = 100;
  const [start, end] = blockAddress(over).split(":");
  chart.setPosition(start ?? "", end);
}
