import { toDrawOn } from "../../src/excel/ask-drawing";
import { readWorkbook } from "../../src/excel/read-workbook";
import { columns } from "../../src/report/form/columns";
import { example } from "../../src/report/form/example";
import { layOut as layOutAction } from "../../src/report/actions/lay-out";
import { reportInView } from "../../src/report/book/report-in-view";
import type { Host } from "../../workbench/host/host";
import { openPane, startHost } from "../support/pane";
import { act, check, fill, layOut, layoutRequest, readReport } from "./at-excel";

/* What Excels have been seen to refuse, and the add-in does all the same. */

let host: Host;
let stop: () => Promise<void>;

afterEach(() => stop());

function open(platform: string) {
  ({ host, stop } = startHost(undefined, { platform }));
  openPane(host);
}

test.each(["PC", "Mac", "OfficeOnline"])(
  "laying out is done whole, twice, on %s with ExcelApi 1.20",
  async (platform) => {
    open(platform);
    const request = await layoutRequest({ given: example });
    expect((await act(layOutAction, request)).looksTrouble).toBeNull();
    const again = await act(layOutAction, await layoutRequest());
    expect([again.done.outcome, again.looksTrouble]).toEqual(["refreshed", null]);
    expect((await check()).rowCount).toBe(6);
  },
);

test("a sheet that has to be in front to be frozen is put in front", async () => {
  open("PC");
  host.play.freezesActiveSheetOnly = true;
  const acted = await act(layOutAction, await layoutRequest({ given: example }));
  expect(acted.looksTrouble).toBeNull();
  const reading = await readWorkbook({ waitForTyping: true });
  expect(reading.active.sheetName).toBe("รายงาน ITA");
});

test("a report prints one page wide where fitting to pages is not applied", async () => {
  open("PC");
  host.play.fitsNoPages = true;
  await layOut({ given: example });
  const zoom = await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("รายงาน ITA");
    pageLayout.load("zoom");
    await context.sync();
    return pageLayout.zoom;
  });
  // The grid's columns are 1,342 points wide, and A4 on its side leaves 741.
  expect(zoom.scale).toBe(55);
});

describe("where nothing of the workbook is in view", () => {
  test("as behind a chart sheet, the report is found and laid out by its name", async () => {
    open("PC");
    await layOut({ given: example });
    host.play.chartSheetIsActive = true;
    expect((await readReport()).rows).toHaveLength(6);
    const { done } = await act(layOutAction, await layoutRequest());
    expect(done).toMatchObject({ outcome: "refreshed", rows: 6 });
  });

  test("as behind another workbook, the report is read", async () => {
    open("PC");
    await layOut({ given: example });
    host.play.otherWorkbookHasFocus = true;
    const reading = await readWorkbook({ waitForTyping: true });
    expect(reportInView(reading)?.rows).toHaveLength(6);
  });
});

test("what an action reads of 1,000 long rows is within what Excel on the web answers", async () => {
  open("OfficeOnline");
  const header = columns.map(({ header }) => header);
  const long = "ข้อความที่ยาวตามปกติของรายงาน ".repeat(8);
  const rows = Array.from({ length: 1000 }, (_, index) => [
    "OIT",
    `O${(index % 43) + 1} รายการที่ ${index + 1}`,
    "73.10",
    `• ${long}`,
    "ฝทบ.",
    `1. ${long}`,
    `• ${long}`,
    "",
  ]);
  await fill("Sheet1", "A1:H1001", [header, ...rows]);
  await Excel.run(async (context) => {
    const status = context.workbook.worksheets.getItem("Sheet1").getRange("H2:H1001");
    status.numberFormat = [["General"]];
    // As long as the grid's own status formulas are.
    status.formulas = rows.map((_, index) => [`=IF(A${index + 2}="","${"ก".repeat(250)}",1)`]);
    await context.sync();
  });
  const reading = await readWorkbook({ waitForTyping: true, toDraw: toDrawOn("active-sheet") });
  expect(reading.active.formulaCells).toHaveLength(1000);
  expect(reading.active.values).toHaveLength(1001);
});
