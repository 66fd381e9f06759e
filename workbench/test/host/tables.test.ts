import type { Host } from "../../host/host";
import { BLANK, openPane, refusal, startHost } from "../../../test/support/pane";

let host: Host;
let stop: () => Promise<void>;

beforeEach(async () => {
  ({ host, stop } = startHost());
  openPane(host);
  await Excel.run(async (context) => {
    sheetOf(context).getRange("B3:D6").values = [
      ["รหัส", "ประเด็น", "คะแนน"],
      ["i1", "ตามขั้นตอน", 82.1],
      ["i2", "เท่าเทียม", 79.4],
      ["e1", "เข้าถึงง่าย", 91],
    ];
    await context.sync();
  });
});
afterEach(() => stop());

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

const addTable = (name = "ITA_Scores", address = "B3:D6") =>
  Excel.run(async (context) => {
    const table = sheetOf(context).tables.add(address, true);
    table.name = name;
    await context.sync();
  });

/** The address of the table and the names of its columns. */
const seen = (name = "ITA_Scores") =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const range = table.getRange().load("address");
    table.columns.load("items/name");
    await context.sync();
    return [range.address.replace("Sheet1!", ""), ...table.columns.items.map(({ name }) => name)];
  });

const refused = (work: (context: Excel.RequestContext) => void) =>
  refusal(
    Excel.run(async (context) => {
      work(context);
      await context.sync();
    }),
  );

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

test("rows and columns that come and go move and stretch the table", async () => {
  await addTable();
  const change = (work: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      work(sheetOf(context));
      await context.sync();
    });
  await change((sheet) => sheet.getRange("1:2").insert("Down"));
  expect((await seen())[0]).toBe("B5:D8");
  await change((sheet) => sheet.getRange("7:7").insert("Down"));
  expect((await seen())[0]).toBe("B5:D9");
  await change((sheet) => sheet.getRange("C:C").insert("Right"));
  expect(await seen()).toEqual(["B5:E9", "รหัส", "Column1", "ประเด็น", "คะแนน"]);
  await change((sheet) => sheet.getRange("C:C").delete("Left"));
  await change((sheet) => sheet.getRange("6:7").delete("Up"));
  expect(await seen()).toEqual(["B5:D7", "รหัส", "ประเด็น", "คะแนน"]);
  await change((sheet) => sheet.getRange("6:7").delete("Up"));
  expect((await seen())[0]).toBe("B5:D6");
});

test("a table goes with its rows when all of them are deleted", async () => {
  await addTable();
  await Excel.run(async (context) => {
    sheetOf(context).getRange("2:6").delete("Up");
    const gone = context.workbook.tables.getItemOrNullObject("ITA_Scores");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("cells pushed aside take the whole table along or are refused", async () => {
  await addTable();
  await Excel.run(async (context) => {
    sheetOf(context).getRange("B5:D5").insert("Down");
    await context.sync();
  });
  expect((await seen())[0]).toBe("B3:D7");
  const torn = await refused((context) => sheetOf(context).getRange("C1:C2").insert("Down"));
  expect(torn.code).toBe("InsertDeleteConflict");
  const headless = await refused((context) => sheetOf(context).getRange("3:4").delete("Up"));
  expect(headless.code).toBe("InsertDeleteConflict");
  expect((await seen())[0]).toBe("B3:D7");
});

test("what a person types right below a table becomes a part of it", async () => {
  await addTable();
  host.typeInto("Sheet1", "B7", "e2");
  expect((await seen())[0]).toBe("B3:D7");
  host.typeInto("Sheet1", "C9", "ห่างออกไป");
  host.typeInto("Sheet1", "F8", "ข้าง ๆ");
  expect((await seen())[0]).toBe("B3:D7");
  await Excel.run(async (context) => {
    sheetOf(context).getRange("B8").values = [["เขียนโดยส่วนเสริม"]];
    await context.sync();
  });
  expect((await seen())[0]).toBe("B3:D7");
});

test("a table is resized from its own row, over some of its cells", async () => {
  await addTable();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("ITA_Scores").resize("B3:E9");
    await context.sync();
  });
  expect(await seen()).toEqual(["B3:E9", "รหัส", "ประเด็น", "คะแนน", "Column1"]);
  for (const address of ["B4:E9", "G3:H9", "B3:E3"]) {
    const { code } = await refused(({ workbook }) =>
      workbook.tables.getItem("ITA_Scores").resize(address),
    );
    expect(code).toBe("InvalidArgument");
  }
});

test("a table turned back into cells leaves them; a deleted one empties them", async () => {
  await addTable();
  const cellsLeft = (work: (table: Excel.Table) => void) =>
    Excel.run(async (context) => {
      work(context.workbook.tables.getItem("ITA_Scores"));
      const count = context.workbook.tables.getCount();
      const cell = sheetOf(context).getRange("B4").load("values");
      await context.sync();
      return [count.value, cell.values[0]?.[0]];
    });
  expect(await cellsLeft((table) => table.convertToRange())).toEqual([0, "i1"]);
  await addTable();
  expect(await cellsLeft((table) => table.delete())).toEqual([0, ""]);
});

test("a table goes with its sheet", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("ชั่วคราว");
    sheet.tables.add("A1:B3", true).name = "ITA_Gone";
    await context.sync();
    sheet.delete();
    const gone = context.workbook.tables.getItemOrNullObject("ITA_Gone");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
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

test("an older Excel resizes no table", async () => {
  await stop();
  ({ host, stop } = startHost(BLANK, { requirementSet: "1.12" }));
  openPane(host);
  const { code, message } = await refused((context) =>
    sheetOf(context).tables.add("A1:B3", true).resize("A1:B5"),
  );
  expect(code).toBe("ApiNotFound");
  expect(message).toContain("Table.resize");
});
