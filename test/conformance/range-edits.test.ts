import { conform, onSheet } from "./conform";
import { fill } from "./fill";

conform("Range.insert", "pushes cells down or to the right and gives the space made", async () => {
  await fill();
  const [space, below] = await onSheet((sheet) => [
    sheet.getRange("B3:C3").insert("Down").load("address,values"),
    sheet.getRange("B3:D5").load("values"),
  ]);
  expect(space?.address).toBe("Sheet1!B3:C3");
  expect(space?.values).toEqual([["", ""]]);
  expect(below?.values).toEqual([
    ["", "", false],
    ["ข", 2, ""],
    ["ค", 3, ""],
  ]);
});

conform("Range.delete", "pulls cells up or to the left", async () => {
  await fill();
  const [cells, rows] = await onSheet((sheet) => {
    sheet.getRange("B3:C3").delete("Up");
    const after = sheet.getRange("B3:D4").load("values");
    sheet.getRange("2:2").delete("Up");
    return [after, sheet.getRange("B2:D2").load("values")];
  });
  expect(cells?.values).toEqual([
    ["ค", 3, false],
    ["", "", ""],
  ]);
  expect(rows?.values).toEqual([["ค", 3, false]]);
});

conform("Range.clear", "takes everything away, or only the contents or the formats", async () => {
  await fill();
  const [contents, formats] = await onSheet((sheet) => {
    sheet.getRange("B2:C2").format.fill.color = "#FF0000";
    sheet.getRange("B2").clear("Contents");
    sheet.getRange("C2").clear("Formats");
    return ["B2", "C2"].map((address) => sheet.getRange(address).load("values,format/fill/color"));
  });
  expect([contents?.values, contents?.format.fill.color]).toEqual([[[""]], "#FF0000"]);
  expect([formats?.values, formats?.format.fill.color]).toEqual([[[1]], "#FFFFFF"]);
});

conform("Range.merge", "makes one cell of several and keeps what the first one says", async () => {
  await fill();
  const [range, merged] = await onSheet((sheet) => {
    const cells = sheet.getRange("B2:D2");
    cells.merge();
    return [cells.load("values"), cells.getMergedAreasOrNullObject().load("address")] as const;
  });
  expect(range.values).toEqual([["ก", "", ""]]);
  expect(merged.address).toBe("Sheet1!B2:D2");
});

conform(
  [
    "Range.rowHidden",
    "Range.getRowProperties",
    "RowProperties.rowIndex",
    "SettableRowProperties.rowHidden",
  ],
  "tell which rows are hidden",
  async () => {
    const [hidden, mixed, rows] = await onSheet((sheet) => {
      sheet.getRange("3:3").rowHidden = true;
      return [
        sheet.getRange("A3").load("rowHidden"),
        sheet.getRange("A2:A3").load("rowHidden"),
        sheet.getRange("A2:A4").getRowProperties({ rowHidden: true, rowIndex: true }),
      ] as const;
    });
    expect([hidden.rowHidden, mixed.rowHidden]).toEqual([true, null]);
    expect(rows.value.map(({ rowIndex, rowHidden }) => [rowIndex, rowHidden])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
  },
);
