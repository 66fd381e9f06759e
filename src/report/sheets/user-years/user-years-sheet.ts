import { columnLetters, quotedSheet, type Block } from "../../terms/address";
import { emptySheetDrawing, type NewName, type SheetDrawing } from "../../workbook/drawing";
import { listHeaderLook, listLook } from "../../workbook/looks";
import { names } from "../../workbook/names";
import { userYearColumns, userYearsHeader } from "./user-year-columns";

/** Rows made ready to type in: two full lists. */
const readyRows = 200;

/** The sheet รายการปีอื่น as a drawing: its header, and nothing below. */
export function newUserYearsSheet(sheetName: string): SheetDrawing {
  const sheet = emptySheetDrawing(sheetName, null);
  const table: Block = {
    row: 0,
    column: 0,
    rowCount: readyRows + 1,
    columnCount: userYearColumns.length,
  };
  sheet.values.push({ row: 0, column: 0, values: [[...userYearsHeader]] });
  sheet.columnWidths.push(
    ...userYearColumns.map(({ width }, column) => ({ column, points: width })),
  );
  sheet.looks.push(
    { block: table, look: listLook },
    { block: { ...table, rowCount: 1 }, look: listHeaderLook },
    ...userYearColumns.map(({ numberFormat }, column) => ({
      block: { ...table, row: 1, rowCount: readyRows, column, columnCount: 1 },
      look: { numberFormat },
    })),
  );
  sheet.frozenRows = 1;
  return sheet;
}

/** The name by which the workbook knows its people's own years. */
export function userYearsName(sheetName: string): NewName {
  const last = columnLetters(userYearColumns.length - 1);
  return { name: names.userYears, formula: `=${quotedSheet(sheetName)}!$A:$${last}` };
}
