import { runExcel } from "./run-excel";

/** Shows a cell (zero-based) to the person; one round trip. */
export function selectCell(sheetName: string, row: number, column: number): Promise<void> {
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.activate();
      sheet.getCell(row, column).select();
      await context.sync();
    },
    { waitForTyping: true },
  );
}
