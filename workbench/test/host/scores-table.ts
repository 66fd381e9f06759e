import { sheetOf } from "./blank-sheet";

/** The cells that become a table. */
export const writeCells = () =>
  Excel.run(async (context) => {
    sheetOf(context).getRange("B3:D6").values = [
      ["รหัส", "ประเด็น", "คะแนน"],
      ["i1", "ตามขั้นตอน", 82.1],
      ["i2", "เท่าเทียม", 79.4],
      ["e1", "เข้าถึงง่าย", 91],
    ];
    await context.sync();
  });

export const addTable = (name = "ITA_Scores", address = "B3:D6") =>
  Excel.run(async (context) => {
    const table = sheetOf(context).tables.add(address, true);
    table.name = name;
    await context.sync();
  });

/** The address of the table and the names of its columns. */
export const seen = (name = "ITA_Scores") =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const range = table.getRange().load("address");
    table.columns.load("items/name");
    await context.sync();
    return [range.address.replace("Sheet1!", ""), ...table.columns.items.map(({ name }) => name)];
  });
