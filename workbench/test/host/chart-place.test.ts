import type { Host } from "../../host/host";
import { openPane, startHost } from "../../../test/support/pane";
import { change, sheetOf } from "./blank-sheet";
import {
  addChart,
  boxOf,
  chartOf,
  drawnAreas,
  keptChart,
  scoresOf,
  writeScores,
} from "./scores-chart";

let host: Host;
let stop: () => Promise<void>;

beforeEach(async () => {
  ({ host, stop } = startHost());
  openPane(host);
  await writeScores();
});
afterEach(() => stop());

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
  expect(keptChart(host).from).toMatchObject({ row: 4, down: 0 });
  expect(top).toBeGreaterThan(40);
  expect(height).toBe(200);
  expect(drawnAreas(host)).toEqual([
    [1, 1, 4, 1],
    [1, 2, 4, 2],
  ]);
  await change((context) => {
    sheetOf(context).getRange("1:3").delete("Up");
    scoresOf(context).getRange("C:C").delete("Left");
  });
  expect(keptChart(host).from).toMatchObject({ row: 1, down: 0 });
  expect(drawnAreas(host)).toEqual([[1, 1, 4, 1]]);
});

test("a chart of a table's columns draws the rows that come to the table", async () => {
  await addChart();
  await change((context) => {
    scoresOf(context).tables.add("A1:C4", true).name = "ITA_Scores";
  });
  host.typeInto("คะแนน", "A5", "e2");
  expect(drawnAreas(host)).toEqual([
    [1, 1, 4, 1],
    [1, 2, 4, 2],
  ]);
});
