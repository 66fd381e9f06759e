import { refusal } from "../support/pane";
import { conform, onSheet } from "./conform";

const fill = () =>
  onSheet((sheet) => {
    sheet.getRange("B2:D4").values = [
      ["ก", 1, true],
      ["ข", 2, false],
      ["ค", 3, ""],
    ];
  });

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

conform(
  ["Range.address", "Range.rowIndex", "Range.columnIndex", "Range.rowCount", "Range.columnCount"],
  "tell where a range is: the sheet's name in quotes where it needs them, indexes from zero",
  async () => {
    const [range, other] = await onSheet((sheet, context) => [
      sheet.getRange("C5:D9").load("address,rowIndex,columnIndex,rowCount,columnCount"),
      context.workbook.worksheets.add("รายงาน ITA").getRange("A1").load("address"),
    ]);
    expect(range?.toJSON()).toMatchObject({
      address: "Sheet1!C5:D9",
      rowIndex: 4,
      columnIndex: 2,
      rowCount: 5,
      columnCount: 2,
    });
    expect(other?.address).toBe("'รายงาน ITA'!A1");
  },
);

conform(
  ["Range.getCell", "Range.getRow", "Range.getEntireRow", "Range.getEntireColumn"],
  "reach other ranges from one, counted from its first cell; a cell may lie outside, a row may not",
  async () => {
    const seen = await onSheet((sheet) => {
      const range = sheet.getRange("B4:E11");
      return [
        range.getCell(1, 1),
        range.getCell(20, 9),
        range.getRow(1),
        range.getEntireRow(),
        range.getEntireColumn(),
      ].map((each) => each.load("address"));
    });
    expect(seen.map(({ address }) => address)).toEqual([
      "Sheet1!C5",
      "Sheet1!K24",
      "Sheet1!B5:E5",
      "Sheet1!4:11",
      "Sheet1!B:E",
    ]);
    const outside = onSheet((sheet) => sheet.getRange("B4:E11").getRow(8).load("address"));
    expect((await refusal(outside)).code).toBe("InvalidArgument");
  },
);

conform("Range.worksheet", "is the sheet the cells stand on", async () => {
  const range = await onSheet((sheet) => sheet.getRange("A1").load("worksheet/name"));
  expect(range.worksheet.name).toBe("Sheet1");
});

conform(
  "Range.getUsedRangeOrNullObject",
  "is the smallest that holds what is used, or nothing",
  async () => {
    await fill();
    const [all, none] = await onSheet((sheet) => [
      sheet.getRange("A:Z").getUsedRangeOrNullObject(true).load("address"),
      sheet.getRange("H:Z").getUsedRangeOrNullObject(true).load("address"),
    ]);
    expect(all?.address).toBe("Sheet1!B2:D4");
    expect(none?.isNullObject).toBe(true);
  },
);

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

conform(
  ["Range.select", "Workbook.getSelectedRange", "Workbook.getActiveCell"],
  "bring cells into view, with their sheet; the first of them is the active one",
  async () => {
    const [selected, active] = await onSheet((_, context) => {
      context.workbook.worksheets.add("สอง").getRange("C3:D4").select();
      const { workbook } = context;
      return [workbook.getSelectedRange(), workbook.getActiveCell()].map((range) =>
        range.load("address"),
      );
    });
    expect([selected?.address, active?.address]).toEqual(["'สอง'!C3:D4", "'สอง'!C3"]);
  },
);

conform("Range.select", "refuses cells of a hidden sheet", async () => {
  const done = onSheet((_, context) => {
    const hidden = context.workbook.worksheets.add("ซ่อน");
    hidden.visibility = "Hidden";
    hidden.getRange("A1").select();
  });
  expect((await refusal(done)).code).toBe("InvalidSelection");
});

conform(
  ["Range.getSpecialCells", "RangeAreas.address", "RangeAreas.cellCount"],
  "finds cells by kind, and throws ItemNotFound where there are none",
  async () => {
    await fill();
    const found = await onSheet((sheet) => {
      sheet.getRange("E2").formulas = [["=NA()"]];
      return sheet.getRange("A1:E4").getSpecialCells("Constants", "Text").load("address,cellCount");
    });
    expect([found.address, found.cellCount]).toEqual(["Sheet1!B2:B4", 3]);
    const none = onSheet((sheet) => sheet.getRange("A1:D4").getSpecialCells("Formulas", "Errors"));
    expect((await refusal(none)).code).toBe("ItemNotFound");
  },
);

conform("Range.getSpecialCellsOrNullObject", "is nothing where there are none", async () => {
  const [none, some] = await onSheet((sheet) => {
    sheet.getRange("B1").formulas = [["=1/0"]];
    return ["A1:A4", "A1:B4"].map((address) =>
      sheet.getRange(address).getSpecialCellsOrNullObject("Formulas", "Errors").load("address"),
    );
  });
  expect([none?.isNullObject, some?.address]).toEqual([true, "Sheet1!B1"]);
});

conform(
  ["Range.track", "Range.untrack", "ClientRequestContext.trackedObjects"],
  "let a range go with its cells beyond the run that got it",
  async ({ pane }) => {
    const range = await onSheet((sheet) => {
      const held = sheet.getRange("B5");
      held.track();
      return held;
    });
    await onSheet((sheet) => sheet.getRange("1:2").insert("Down"));
    range.load("address");
    await range.context.sync();
    expect(range.address).toBe("Sheet1!B7");
    range.untrack();
    await range.context.sync();
    expect(pane.connection.references.count).toBe(0);
  },
);
