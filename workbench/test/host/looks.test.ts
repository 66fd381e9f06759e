import { openPane, refusal, startHost } from "../../../test/support/pane";

let stop: () => Promise<void>;

beforeEach(() => {
  const started = startHost();
  stop = started.stop;
  openPane(started.host);
});
afterEach(() => stop());

const rangeOf = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getItem("Sheet1").getRange(address);

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

test("ranges lead to other ranges", async () => {
  const addresses = await Excel.run(async (context) => {
    const range = rangeOf(context, "B2:D5");
    const found = [
      range.getCell(0, 0),
      range.getRow(1),
      range.getColumn(2),
      range.getLastRow(),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getOffsetRange(1, 1),
      range.getResizedRange(1, -1),
      range.getRowsBelow(2),
      range.getBoundingRect("F9"),
      range.getIntersectionOrNullObject("C1:C3"),
    ].map((each) => each.load("address"));
    await context.sync();
    return found.map(({ address }) => address.replace("Sheet1!", ""));
  });
  expect(addresses).toEqual([
    "B2",
    "B3:D3",
    "D2:D5",
    "B5:D5",
    "2:5",
    "B:D",
    "C3:E6",
    "B2:C6",
    "B6:D7",
    "B2:F9",
    "C2:C3",
  ]);
});

test("the used range is what is used, and a blank sheet has none", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const blank = sheet.getUsedRangeOrNullObject(true);
    const corner = sheet.getUsedRange().load("address");
    await context.sync();
    sheet.getRange("B3:C4").values = [
      [1, ""],
      ["", 2],
    ];
    sheet.getRange("F9").format.fill.color = "#FF0000";
    const values = sheet.getUsedRangeOrNullObject(true).load("address");
    const all = sheet.getUsedRange().load("address");
    await context.sync();
    return [blank.isNullObject, corner.address, values.address, all.address];
  });
  expect(seen).toEqual([true, "Sheet1!A1", "Sheet1!B3:C4", "Sheet1!B3:F9"]);
});

test("blocks of cells are pushed down and closed up", async () => {
  const seen = await Excel.run(async (context) => {
    const range = rangeOf(context, "A1:B3");
    range.values = [
      [1, "ก"],
      [2, "ข"],
      [3, "ค"],
    ];
    rangeOf(context, "A2").insert("Down");
    const pushed = rangeOf(context, "A1:B4").load("values");
    await context.sync();
    const after = pushed.values;
    rangeOf(context, "A1:A2").delete("Up");
    const closed = rangeOf(context, "A1:B3").load("values");
    await context.sync();
    return [after, closed.values];
  });
  expect(seen).toEqual([
    [
      [1, "ก"],
      ["", "ข"],
      [2, "ค"],
      [3, ""],
    ],
    [
      [2, "ก"],
      [3, "ข"],
      ["", "ค"],
    ],
  ]);
});

test("rows come in on a sheet that is not on show, and formulas follow", async () => {
  const seen = await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("อื่น");
    other.getRange("A1:A3").values = [[1], [2], [3]];
    other.getRange("B1").formulas = [["=SUM(A1:A3)"]];
    other.getRange("A3:A3").dataValidation.rule = { custom: { formula: "=A3>0" } };
    other.getRange("2:2").insert("Down");
    other.getRange("A2").values = [[10]];
    const sum = other.getRange("B1").load("values,formulas");
    const rule = other.getRange("A4").dataValidation.load("rule");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return [sum.values, sum.formulas, rule.rule.custom?.formula, active.name];
  });
  expect(seen).toEqual([[[16]], [["=SUM(A1:A4)"]], "=A4>0", "Sheet1"]);
});

test("a formula stays under a new look, in the very batch that moved it", async () => {
  const formulas = await Excel.run(async (context) => {
    rangeOf(context, "A5").formulas = [["=1+1"]];
    await context.sync();
    rangeOf(context, "2:3").insert("Down");
    rangeOf(context, "A1:A9").format.font.bold = true;
    const moved = rangeOf(context, "A7");
    moved.load("formulas,values");
    await context.sync();
    return [moved.formulas, moved.values];
  });
  expect(formulas).toEqual([[["=1+1"]], [[2]]]);
});
