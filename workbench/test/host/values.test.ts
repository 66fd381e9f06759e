import { openPane, refusal, startHost, type TestPane } from "../../../test/support/pane";
import type { Host } from "../../host/host";

let host: Host;
let stop: () => Promise<void>;
let pane: TestPane;

beforeEach(() => {
  ({ host, stop } = startHost());
  pane = openPane(host);
});
afterEach(() => stop());

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

/** Writes and reads back in one batch. */
const written = (address: string, values: unknown, format?: string) =>
  Excel.run(async (context) => {
    const range = sheetOf(context).getRange(address);
    if (format) Reflect.set(range, "numberFormat", format);
    Reflect.set(range, "values", values);
    range.load("values,formulas,text,valueTypes");
    await context.sync();
    return range;
  });

test("values of every kind come back as they went in", async () => {
  const range = await written("A1:D1", [["แผน", 73.1, true, ""]]);
  expect(range.values).toEqual([["แผน", 73.1, true, ""]]);
  expect(range.valueTypes).toEqual([["String", "Double", "Boolean", "Empty"]]);
});

test.each([
  ["73.1", 73.1],
  ["+5", 5],
  ["-5", -5],
  ["TRUE", true],
  ["50%", 0.5],
  ["i01", "i01"],
  ["'0012", "0012"],
  ["'=1+1", "=1+1"],
])("%s typed into a General cell becomes %p", async (text, value) => {
  const range = await written("A1", [[text]]);
  expect(range.values).toEqual([[value]]);
});

test("a percentage brings its number format along", async () => {
  const range = await written("A1", [["50%"]]);
  expect(range.text).toEqual([["50%"]]);
});

test.each(["=1+1", "+66 2", "-", "@ฝกค.", "0012", "1/2", "TRUE"])(
  "%s stays text in a text cell",
  async (text) => {
    const range = await written("A1", [[text]], "@");
    expect(range.values).toEqual([[text]]);
    expect(range.formulas).toEqual([[text]]);
    expect(range.text).toEqual([[text]]);
    expect(range.valueTypes).toEqual([["String"]]);
  },
);

test("text that begins with a sign becomes a broken formula in a General cell", async () => {
  const range = await written("A1", [["-ค่าเฉลี่ย"]]);
  expect(range.formulas).toEqual([["=-ค่าเฉลี่ย"]]);
});

test("a formula shows its result, in the batch that wrote it", async () => {
  await written("A1:A3", [[1], [2], [3]]);
  const range = await written("B1", "=SUM(A1:A3)*2");
  expect(range.values).toEqual([[12]]);
  expect(range.formulas).toEqual([["=SUM(A1:A3)*2"]]);
});

test("a formula follows the cells it reads from", async () => {
  await written("A1", 1);
  await written("B1", "=A1+1");
  await written("A1", 41);
  const read = await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("B1").load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual([[42]]);
});

test("a formula that fails shows its error as text", async () => {
  const range = await written("A1", "=1/0");
  expect(range.values).toEqual([["#DIV/0!"]]);
  expect(range.valueTypes).toEqual([["Error"]]);
});

test("null leaves a cell as it was and an empty text clears it", async () => {
  await written("A1:C1", [["a", "b", "c"]]);
  const range = await written("A1:C1", [["x", null, ""]]);
  expect(range.values).toEqual([["x", "b", ""]]);
});

test("one value fills the whole range", async () => {
  const range = await written("A1:B2", "ว่าง");
  expect(range.values).toEqual([
    ["ว่าง", "ว่าง"],
    ["ว่าง", "ว่าง"],
  ]);
});

test("an array of another size is refused and nothing after it is done", async () => {
  const attempt = Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1").values = [["before"]];
    sheet.getRange("B1").values = [[1, 2]];
    sheet.getRange("C1").values = [["after"]];
    await context.sync();
  });
  expect((await refusal(attempt)).code).toBe("InvalidArgument");
  const read = await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:C1").load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual([["before", "", ""]]);
});

test("a number format alone does not turn a number into text", async () => {
  await written("A1", 5);
  const range = await Excel.run(async (context) => {
    const cell = sheetOf(context).getRange("A1");
    cell.numberFormat = [["@"]];
    cell.load("values,numberFormat");
    await context.sync();
    return cell;
  });
  expect(range.values).toEqual([[5]]);
  expect(range.numberFormat).toEqual([["@"]]);
});

test("a text format of whole columns holds for cells that were never touched", async () => {
  await Excel.run(async (context) => {
    Reflect.set(sheetOf(context).getRange("A:C"), "numberFormat", "@");
    await context.sync();
  });
  const range = await written("B150", "=1+1");
  expect(range.values).toEqual([["=1+1"]]);
  const used = await Excel.run(async (context) => {
    const area = sheetOf(context).getUsedRange().load("address");
    await context.sync();
    return area.address;
  });
  expect(used).toBe("Sheet1!B150");
});

test("numbers show as their format says", async () => {
  const range = await written("A1:B1", [[0.125, 45000]], "0.0%");
  expect(range.text[0]?.[0]).toBe("12.5%");
});

test("a sheet grows to hold what is written far down", async () => {
  const range = await written("AZ5000", "ปลาย");
  expect(range.values).toEqual([["ปลาย"]]);
});

test("each sync is one round trip, and so is reading 500 rows after writing them", async () => {
  const rows = Array.from({ length: 500 }, (_, row) =>
    Array.from({ length: 8 }, (__, column) => `แถว ${row} ช่อง ${column}`),
  );
  pane.resetRoundTrips();
  const read = await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A7:H506");
    range.values = rows;
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual(rows);
  // The library itself goes once more, to let go of the range.
  expect(pane.roundTrips()).toBeLessThanOrEqual(2);
});

test("a property that was not loaded is the library's own error", async () => {
  const attempt = Excel.run((context) => Promise.resolve(sheetOf(context).getRange("A1").values));
  expect((await refusal(attempt)).code).toBe("PropertyNotLoaded");
});

test("a range kept across syncs is still the same cells after rows come and go above it", async () => {
  const address = await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("B5:C6").load("address");
    await context.sync();
    sheetOf(context).getRange("1:2").insert("Down");
    await context.sync();
    sheetOf(context).getRange("1:3").delete("Up");
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!B4:C5");
});
