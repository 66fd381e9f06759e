import { runExcel } from "./run-excel";

/**
 * Selects a cell (zero-based); one round trip.
 * @returns whether the person sees it: a row that is hidden or filtered out is selected unseen.
 */
export function selectCell(sheetName: string, row: number, column: number): Promise<boolean> {
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.activate();
      const cell = sheet.getCell(row, column);
      cell.select();
      cell.load("rowHidden");
      await context.sync();
      return !cell.rowHidden;
    },
    { waitForTyping: true },
  );
}

/**
 * Moves the cursor to another column (zero-based) of the sheet row that it stands on in this moment, wherever
 * that row has come to stand; one round trip. Keys stay with the pane (office-js 2576: only selecting by a
 * range's name takes them away).
 * @throws ExcelError cell-being-edited at once: nobody who types in a cell is led away from it later.
 */
export function selectColumn(column: number): Promise<void> {
  return runExcel(
    async (context) => {
      context.workbook.getActiveCell().getEntireRow().getCell(0, column).select();
      await context.sync();
    },
    { waitForTyping: false },
  );
}
