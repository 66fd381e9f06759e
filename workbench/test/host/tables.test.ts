import type { Host } from "../../host/host";
import { openPane, startHost } from "../../../test/support/pane";
import { refused, sheetOf } from "./blank-sheet";
import { addTable, seen, writeCells } from "./scores-table";

let host: Host;
let stop: () => Promise<void>;

beforeEach(async () => {
  ({ host, stop } = startHost());
  openPane(host);
  await writeCells();
});
afterEach(() => stop());

test("cells become a table that is found by its name, on its sheet and in the workbook", async () => {
  await addTable();
  await Excel.run(async (context) => {
    const ofBook = context.workbook.tables.load("items/name,items/id");
    const table = sheetOf(context).tables.getItem("ita_scores").load();
    const missing = context.workbook.tables.getItemOrNullObject("ITA_Other");
    const count = context.workbook.tables.getCount();
    table.worksheet.load("name");
    await context.sync();
    expect(ofBook.items.map(({ name }) => name)).toEqual(["ITA_Scores"]);
    expect(ofBook.items[0]?.id).toBe(table.id);
    expect([count.value, missing.isNullObject, table.worksheet.name]).toEqual([1, true, "Sheet1"]);
    expect(table.toJSON()).toMatchObject({
      name: "ITA_Scores",
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
    });
  });
});

test("a table knows its header, its body and its columns", async () => {
  await addTable();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("ITA_Scores");
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("address");
    const score = table.columns.getItem("คะแนน").getDataBodyRange().load("values");
    const second = table.columns.getItemAt(1).load("name,index");
    const missing = table.columns.getItemOrNullObject("มาตรการ");
    await context.sync();
    expect(header.values).toEqual([["รหัส", "ประเด็น", "คะแนน"]]);
    expect(body.address).toBe("Sheet1!B4:D6");
    expect(score.values).toEqual([[82.1], [79.4], [91]]);
    expect([second.name, second.index, missing.isNullObject]).toEqual(["ประเด็น", 1, true]);
  });
});

test("its name, style, bands and filter buttons can be changed, and stay with a renamed table", async () => {
  await addTable();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("ITA_Scores");
    table.name = "คะแนนประเมิน";
    table.style = "TableStyleLight9";
    table.showBandedRows = false;
    table.showFilterButton = false;
    table.load("name,style,showBandedRows,showFilterButton");
    await context.sync();
    expect(table.name).toBe("คะแนนประเมิน");
    expect(table.style).toBe("TableStyleLight9");
    expect([table.showBandedRows, table.showFilterButton]).toEqual([false, false]);
  });
  expect(await seen("คะแนนประเมิน")).toEqual(["B3:D6", "รหัส", "ประเด็น", "คะแนน"]);
});

test.each([["มี ช่องว่าง"], ["A1"], ["R1C1"], ["9ก"], [""], ["ita_other"], ["ITA_Threshold"]])(
  "a table cannot be named %j",
  async (name) => {
    await addTable();
    await addTable("ITA_Other", "F3:G6");
    await Excel.run(async (context) => {
      context.workbook.names.add("ITA_Threshold", "=Sheet1!$J$1");
      await context.sync();
    });
    const { code } = await refused(({ workbook }) => {
      workbook.tables.getItem("ITA_Scores").name = name;
    });
    expect(code).toBe("InvalidArgument");
  },
);

test("a defined name cannot be that of a table", async () => {
  await addTable();
  const { code } = await refused(({ workbook }) => {
    workbook.names.add("ITA_SCORES", "=1");
  });
  expect(code).toBe("ItemAlreadyExists");
});

test("a table lies neither over another one nor over merged cells", async () => {
  await addTable();
  const over = await refused((context) => sheetOf(context).tables.add("D6:F9", true));
  expect(over.code).toBe("InvalidArgument");
  expect(over.message).toContain("overlap");
  const merged = await refused((context) => {
    sheetOf(context).getRange("F1:G1").merge();
    sheetOf(context).tables.add("F1:G4", true);
  });
  expect(merged.code).toBe("MergedRangeConflict");
  const merging = await refused((context) => sheetOf(context).getRange("B4:C4").merge());
  expect(merging.code).toBe("MergedRangeConflict");
});

test("headers become texts, each of its own", async () => {
  await Excel.run(async (context) => {
    sheetOf(context).getRange("F1:J1").values = [["คะแนน", 2567, "", "คะแนน", "="]];
    await context.sync();
  });
  await addTable("ITA_Years", "F1:J4");
  expect(await seen("ITA_Years")).toEqual(["F1:J4", "คะแนน", "2567", "Column1", "คะแนน2", "="]);
  await Excel.run(async (context) => {
    const cells = sheetOf(context).getRange("G1:H1").load("values,valueTypes");
    await context.sync();
    expect(cells.values).toEqual([["2567", "Column1"]]);
    expect(cells.valueTypes).toEqual([["String", "String"]]);
  });
});

test("a column is called what its header cell says, whoever writes it", async () => {
  await addTable();
  host.typeInto("Sheet1", "C3", "ตัวชี้วัด");
  await Excel.run(async (context) => {
    sheetOf(context).getRange("D3").values = [["รหัส"]];
    await context.sync();
  });
  expect(await seen()).toEqual(["B3:D6", "รหัส", "ตัวชี้วัด", "รหัส2"]);
  host.typeInto("Sheet1", "C3", "");
  expect(await seen()).toEqual(["B3:D6", "รหัส", "Column1", "รหัส2"]);
});

test("a table comes back with the workbook's snapshot", async () => {
  await addTable();
  host.openWorkbook(structuredClone(host.snapshot()));
  expect(await seen()).toEqual(["B3:D6", "รหัส", "ประเด็น", "คะแนน"]);
});

test("what is not played on a table is refused by name", async () => {
  await addTable();
  const total = await refused(({ workbook }) => {
    workbook.tables.getItem("ITA_Scores").showTotals = true;
  });
  expect([total.code, total.message]).toEqual([
    "ApiNotFound",
    expect.stringContaining("Table.showTotals"),
  ]);
  const filter = await refused(({ workbook }) =>
    workbook.tables.getItem("ITA_Scores").clearFilters(),
  );
  expect(filter.message).toContain("Table.clearFilters");
  const headless = await refused((context) => sheetOf(context).tables.add("F1:G3", false));
  expect(headless.message).toContain("TableCollection.add");
});
