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
