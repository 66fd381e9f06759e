import { blockAddress, type Block, type CellPosition } from "../report/terms/address";
import type { SheetCells } from "../report/form/report";
import { runExcel, type RunOptions } from "./run-excel";
import { cellsOf } from "./sheet-cells";

export interface BlockOnSheet extends Block {
  sheetName: string;
}

export interface CellsReading {
  cells: SheetCells[];
  activeSheet: string;
  activeCell: CellPosition;
}

/** Reads just some cells again, and where the cursor is; one round trip. */
export function readCells(
  blocks: readonly BlockOnSheet[],
  options: RunOptions,
): Promise<CellsReading> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const ranges = blocks.map(({ sheetName, ...block }) =>
      workbook.worksheets.getItem(sheetName).getRange(blockAddress(block)),
    );
    for (const range of ranges) range.load("address,values");
    const sheet = workbook.worksheets.getActiveWorksheet();
    const cell = workbook.getActiveCell();
    sheet.load("name");
    cell.load("rowIndex,columnIndex");
    await context.sync();
    return {
      cells: ranges.map(cellsOf),
      activeSheet: sheet.name,
      activeCell: { row: cell.rowIndex, column: cell.columnIndex },
    };
  }, options);
}
