import { openPane, refusal, startHost } from "../../../test/support/pane";
import { sheetOf } from "./blank-sheet";

let stop: () => Promise<void>;

beforeEach(() => {
  const started = startHost();
  stop = started.stop;
  openPane(started.host);
});
afterEach(() => stop());

const rangeOf = (context: Excel.RequestContext, address: string) =>
  sheetOf(context).getRange(address);

test("looks are kept and read back", async () => {
  const seen = await Excel.run(async (context) => {
    const { format } = rangeOf(context, "A1:B2");
    format.fill.color = "#ffeecc";
    format.font.set({ name: "TH Sarabun New", size: 16, bold: true, italic: true, color: "red" });
    format.font.underline = "Single";
    format.set({
      wrapText: true,
      verticalAlignment: "Top",
      horizontalAlignment: "Center",
      indentLevel: 2,
    });
    format.load(
      "wrapText,verticalAlignment,horizontalAlignment,indentLevel,fill/color,font/name,font/size,font/bold,font/italic,font/color,font/underline",
    );
    await context.sync();
    return { ...format.toJSON(), fill: format.fill.toJSON(), font: format.font.toJSON() };
  });
  expect(seen).toMatchObject({
    wrapText: true,
    verticalAlignment: "Top",
    horizontalAlignment: "Center",
    indentLevel: 2,
    fill: { color: "#FFEECC" },
    font: {
      name: "TH Sarabun New",
      size: 16,
      bold: true,
      italic: true,
      color: "#FF0000",
      underline: "Single",
    },
  });
});

test("looks that differ within a range read as null", async () => {
  const seen = await Excel.run(async (context) => {
    rangeOf(context, "A1").format.font.bold = true;
    const { font } = rangeOf(context, "A1:A2").format.load("font/bold");
    await context.sync();
    return font.bold;
  });
  expect(seen).toBeNull();
});

test("a cleared fill is no fill", async () => {
  const seen = await Excel.run(async (context) => {
    const { fill } = rangeOf(context, "A1").format;
    fill.color = "#123456";
    fill.clear();
    fill.load("color");
    await context.sync();
    return fill.color;
  });
  expect(seen).toBe("#FFFFFF");
});

test("borders run along the edges they are set on", async () => {
  const seen = await Excel.run(async (context) => {
    const { borders } = rangeOf(context, "B2:C3").format;
    const bottom = borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.weight = "Medium";
    bottom.color = "#888888";
    bottom.load("style,weight,color");
    const top = borders.getItem("EdgeTop").load("style");
    const below = rangeOf(context, "B3").format.borders.getItem("EdgeBottom").load("style");
    const above = rangeOf(context, "B2").format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    return [bottom.style, bottom.weight, bottom.color, top.style, below.style, above.style];
  });
  expect(seen).toEqual(["Continuous", "Medium", "#888888", "None", "Continuous", "None"]);
});

test("widths and heights are in points", async () => {
  const seen = await Excel.run(async (context) => {
    const { format } = rangeOf(context, "B2:C3");
    format.columnWidth = 120;
    format.rowHeight = 36;
    format.load("columnWidth,rowHeight");
    await context.sync();
    return [format.columnWidth, format.rowHeight];
  });
  expect(seen).toEqual([120, 36]);
});

test("a row higher than Excel allows is refused", async () => {
  const attempt = Excel.run(async (context) => {
    rangeOf(context, "1:1").format.rowHeight = 410;
    await context.sync();
  });
  expect((await refusal(attempt)).code).toBe("InvalidArgument");
});

test("columns grow to their longest text", async () => {
  const [before = 0, after = 0] = await Excel.run(async (context) => {
    const range = rangeOf(context, "A1");
    range.values = [["ข้อความที่ยาวกว่าความกว้างของคอลัมน์อย่างแน่นอน"]];
    const narrow = range.format.load("columnWidth");
    await context.sync();
    const width = narrow.columnWidth;
    range.format.autofitColumns();
    range.format.load("columnWidth");
    await context.sync();
    return [width, range.format.columnWidth];
  });
  expect(after).toBeGreaterThan(before);
});

test("rows and columns are hidden and shown", async () => {
  const seen = await Excel.run(async (context) => {
    rangeOf(context, "B:C").columnHidden = true;
    rangeOf(context, "4:5").rowHidden = true;
    const hidden = rangeOf(context, "B4:C5").load("columnHidden,rowHidden,hidden");
    const mixed = rangeOf(context, "A1:B4").load("columnHidden,rowHidden");
    await context.sync();
    rangeOf(context, "B:C").columnHidden = false;
    const shown = rangeOf(context, "B1:C1").load("columnHidden");
    await context.sync();
    return [
      hidden.columnHidden,
      hidden.rowHidden,
      mixed.columnHidden,
      mixed.rowHidden,
      shown.columnHidden,
    ];
  });
  expect(seen).toEqual([true, true, null, null, false]);
});

test("cells are merged and come apart again", async () => {
  const seen = await Excel.run(async (context) => {
    const range = rangeOf(context, "A1:D2");
    range.merge(true);
    const merged = range.getMergedAreasOrNullObject().load("address");
    await context.sync();
    const address = merged.address;
    range.unmerge();
    const left = range.getMergedAreasOrNullObject();
    await context.sync();
    return [address, left.isNullObject];
  });
  expect(seen).toEqual(["Sheet1!A1:D1,Sheet1!A2:D2", true]);
});

test("clearing takes what it is told to take", async () => {
  const seen = await Excel.run(async (context) => {
    const range = rangeOf(context, "A1:B1");
    range.values = [["ก", "ข"]];
    range.format.font.bold = true;
    rangeOf(context, "A1").clear("Contents");
    rangeOf(context, "B1").clear("Formats");
    range.load("values");
    const fonts = ["A1", "B1"].map((address) => rangeOf(context, address).format.font.load("bold"));
    await context.sync();
    return [range.values, fonts.map(({ bold }) => bold)];
  });
  expect(seen).toEqual([[["", "ข"]], [true, false]]);
});

test("clearing the contents of a few cells leaves their looks and every other cell", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:C2").formulas = [
      ["ก", 1, "=B1+1"],
      ["ข", true, "ง"],
    ];
    sheet.getRange("A1:C2").format.fill.color = "#FFCC00";
    sheet.getRange("B1:C1").clear("Contents");
    sheet.getRange("C2").format.fill.clear();
    const all = sheet.getRange("A1:C2").load("values,formulas,valueTypes");
    const cleared = sheet.getRange("B1:C1").format.fill.load("color");
    const bare = sheet.getRange("C2").format.fill.load("color");
    await context.sync();
    return { ...all.toJSON(), cleared: cleared.color, bare: bare.color };
  });
  expect(read.formulas).toEqual([
    ["ก", "", ""],
    ["ข", true, "ง"],
  ]);
  expect(read.valueTypes?.[0]).toEqual(["String", "Empty", "Empty"]);
  expect(read.cleared).toBe("#FFCC00");
  expect(read.bare).toBe("#FFFFFF");
});
