import { blockOf } from "../report/terms/address";
import type { SheetCells } from "../report/form/report";

/** A loaded range's values with their place; `address` and `values` must have been loaded. */
export function cellsOf({ address, values }: Excel.Range): SheetCells {
  const start = blockOf(address) ?? { row: 0, column: 0 };
  return {
    sheetName: sheetOfAddress(address),
    firstRow: start.row,
    firstColumn: start.column,
    values,
  };
}

/** 'รายงาน ITA'!A1:H30 -> รายงาน ITA. */
export function sheetOfAddress(address: string): string {
  const sheet = address.slice(0, address.lastIndexOf("!"));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
