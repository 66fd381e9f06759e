import { openPane, startHost } from "../../../test/support/pane";
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
