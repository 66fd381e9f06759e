import { refusal } from "../support/pane";
import { conform, onSheet } from "./conform";
import { fill } from "./fill";

conform(
  ["Range.values", "Range.valueTypes"],
  "are a cell's own; a null leaves it, an empty text clears it",
  async () => {
    await fill();
    const range = await onSheet((sheet) => {
      sheet.getRange("B2:D2").values = [[null, "", 5]];
      return sheet.getRange("B2:D3").load("values,valueTypes");
    });
    expect(range.values).toEqual([
      ["ก", "", 5],
      ["ข", 2, false],
    ]);
    expect(range.valueTypes[0]).toEqual(["String", "Empty", "Double"]);
  },
);

conform(
  "Range.values",
  "that do not fit the range are refused, and what was done before stays",
  async () => {
    const done = onSheet((sheet) => {
      sheet.getRange("A1").values = [["ก่อน"]];
      sheet.getRange("A2:B2").values = [["เดียว"]];
      sheet.getRange("A3").values = [["หลัง"]];
    });
    expect((await refusal(done)).code).toBe("InvalidArgument");
    const left = await onSheet((sheet) => sheet.getRange("A1:A3").load("values"));
    expect(left.values).toEqual([["ก่อน"], [""], [""]]);
  },
);

conform("Range.formulas", "are what was written, their values what they show", async () => {
  await fill();
  const cell = await onSheet((sheet) => {
    sheet.getRange("A1").formulas = [["=SUM(C2:C4)"]];
    return sheet.getRange("A1:B2").load("formulas,values");
  });
  expect(cell.formulas).toEqual([
    ["=SUM(C2:C4)", ""],
    ["", "ก"],
  ]);
  expect(cell.values[0]?.[0]).toBe(6);
});

conform(
  ["Range.text", "Range.numberFormat"],
  "show a number as its format says; @ keeps as text what is written after",
  async () => {
    const range = await onSheet((sheet) => {
      const cells = sheet.getRange("A1:C1");
      cells.numberFormat = [["0.00", "0%", "@"]];
      cells.values = [[73.1, 0.5, "0012"]];
      return cells.load("text,values,numberFormat");
    });
    expect(range.text).toEqual([["73.10", "50%", "0012"]]);
    expect(range.values).toEqual([[73.1, 0.5, "0012"]]);
    expect(range.numberFormat).toEqual([["0.00", "0%", "@"]]);
  },
);

conform("Range.numberFormat", "of one code goes over the whole range", async () => {
  const range = await onSheet((sheet) => {
    sheet.getRange("A1:B2").numberFormat = [["@"]];
    return sheet.getRange("A1:B2").load("numberFormat");
  });
  expect(range.numberFormat).toEqual([
    ["@", "@"],
    ["@", "@"],
  ]);
});
