import { refusal } from "../support/pane";
import { conform, onSheet } from "./conform";

conform(
  [
    "Workbook.worksheets",
    "WorksheetCollection.add",
    "WorksheetCollection.items",
    "WorksheetCollection.getActiveWorksheet",
  ],
  "take a new sheet last and do not show it",
  async () => {
    const [sheets, active] = await onSheet((_, { workbook: { worksheets } }) => {
      worksheets.add("สอง");
      return [worksheets.load("items/name"), worksheets.getActiveWorksheet().load("name")] as const;
    });
    expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet1", "สอง"]);
    expect(active.name).toBe("Sheet1");
    const again = onSheet((_, { workbook }) => workbook.worksheets.add("สอง"));
    expect((await refusal(again)).code).toBe("ItemAlreadyExists");
  },
);

conform(
  ["WorksheetCollection.getItem", "WorksheetCollection.getItemOrNullObject"],
  "find a sheet by its name in any case or by its id; ItemNotFound, or nothing, where there is none",
  async () => {
    const [named, none] = await onSheet(async (sheet, { workbook }) => {
      sheet.load("id");
      await sheet.context.sync();
      return [
        workbook.worksheets.getItem(sheet.id).load("name"),
        workbook.worksheets.getItemOrNullObject("nowhere"),
        workbook.worksheets.getItem("SHEET1").load("name"),
      ];
    });
    expect([named?.name, none?.isNullObject]).toEqual(["Sheet1", true]);
    const missing = onSheet((_, { workbook }) =>
      workbook.worksheets.getItem("nowhere").load("name"),
    );
    expect((await refusal(missing)).code).toBe("ItemNotFound");
  },
);

conform("WorksheetCollection.getFirst", "is the first sheet that is shown", async () => {
  const first = await onSheet((sheet, { workbook }) => {
    workbook.worksheets.add("สอง");
    sheet.visibility = "Hidden";
    return workbook.worksheets.getFirst(true).load("name");
  });
  expect(first.name).toBe("สอง");
});

conform(
  ["Workbook.application", "Application.suspendScreenUpdatingUntilNextSync"],
  "draw nothing until the next sync, and change nothing else",
  async () => {
    const range = await onSheet((sheet, { workbook }) => {
      workbook.application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange("A1").values = [["ก"]];
      return sheet.getRange("A1").load("values");
    });
    expect(range.values).toEqual([["ก"]]);
  },
);

conform(
  [
    "Workbook.names",
    "NamedItemCollection.add",
    "NamedItemCollection.items",
    "NamedItem.name",
    "NamedItem.formula",
  ],
  "hold the workbook's names, each once",
  async () => {
    const names = await onSheet((sheet, { workbook }) => {
      workbook.names.add("ITA_A", sheet.getRange("A1:B2"));
      workbook.names.add("ITA_B", "=OFFSET(Sheet1!$A$1,0,0,2,1)");
      return workbook.names.load("items/name,items/formula");
    });
    expect(names.items.map(({ name, formula }) => [name, formula])).toEqual([
      ["ITA_A", "=Sheet1!$A$1:$B$2"],
      ["ITA_B", "=OFFSET(Sheet1!$A$1,0,0,2,1)"],
    ]);
    const again = onSheet((_, { workbook }) => workbook.names.add("ita_a", "=Sheet1!$A$1"));
    expect((await refusal(again)).code).toBe("ItemAlreadyExists");
  },
);

conform(
  [
    "NamedItemCollection.getItem",
    "NamedItemCollection.getItemOrNullObject",
    "NamedItem.getRange",
    "NamedItem.getRangeOrNullObject",
    "NamedItem.delete",
  ],
  "give the cells a name stands for, which go with rows that come; nothing where it stands for none",
  async () => {
    const [range, none, missing] = await onSheet((sheet, { workbook: { names } }) => {
      names.add("ITA_A", sheet.getRange("A5:B6"));
      names.add("ITA_B", '="ข้อความ"');
      sheet.getRange("1:2").insert("Down");
      return [
        names.getItem("ITA_A").getRange().load("address"),
        names.getItem("ITA_B").getRangeOrNullObject(),
        names.getItemOrNullObject("ITA_C"),
      ] as const;
    });
    expect([range.address, none.isNullObject, missing.isNullObject]).toEqual([
      "Sheet1!A7:B8",
      true,
      true,
    ]);
    const gone = onSheet((_, { workbook: { names } }) => {
      names.getItem("ITA_A").delete();
      names.getItem("ITA_A").load("name");
    });
    expect((await refusal(gone)).code).toBe("ItemNotFound");
  },
);
