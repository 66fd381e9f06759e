import type { Host } from "../../host/host";
import { BLANK, openPane, startHost } from "../../../test/support/pane";
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
