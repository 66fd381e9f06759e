import type { SheetReading } from "../report/workbook/workbook-reading";
import { readFurtherSheets } from "./read-further-sheets";
import { usualCells } from "./read-pieces";
import { runExcel, type RunOptions } from "./run-excel";

/** Reads whole sheets: two round trips or more, none for no sheet. Those that are gone or blank hold nothing. */
export function readSheets(names: readonly string[], options: RunOptions): Promise<SheetReading[]> {
  return runExcel((context) => readFurtherSheets(context, names, usualCells), options);
}
