import { refusal } from "../support/pane";
import { conform, onSheet } from "./conform";
import { fill } from "./fill";

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

conform(
  "Range.getIntersectionOrNullObject",
  "is what two ranges share, or nothing; of what is nothing, nothing",
  async () => {
    await fill();
    const places = await onSheet((sheet) => {
      const shared = (of: Excel.Range, address: string) =>
        of.getIntersectionOrNullObject(sheet.getRange(address)).load("address");
      const used = sheet.getUsedRangeOrNullObject(true);
      const blank = sheet.getRange("H:Z").getUsedRangeOrNullObject(true);
      return [shared(used, "A1:Z3"), shared(used, "H1:H9"), shared(blank, "A1:Z3")];
    });
    expect(places.map((each) => (each.isNullObject ? null : each.address))).toEqual([
      "Sheet1!B2:D3",
      null,
      null,
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
