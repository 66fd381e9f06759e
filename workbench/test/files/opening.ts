import type { IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { openXlsx, type OpenedWorkbook } from "../../files/open";

export const opens = (bytes: Uint8Array) => openXlsx(bytes, "report.xlsx");

/** A file of one sheet that was not saved here, opened. */
export const madeElsewhere = async (sheet: Partial<WriteSheet>) =>
  opens(await writeXlsx({ sheets: [{ name: "Sheet1", ...sheet }] }));

/** A file with its parts rewritten, for what neither the library nor the workbench writes. */
export function rewritten(
  file: Uint8Array,
  part: RegExp,
  change: (xml: string) => string,
): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [
    name,
    part.test(name) ? strToU8(change(strFromU8(bytes))) : bytes,
  ]);
  return zipSync(Object.fromEntries(parts));
}

/** What a workbook keeps for one of the engine's plugins. */
export const kept = (workbook: Partial<IWorkbookData>, name: string) =>
  JSON.parse(workbook.resources?.find((each) => each.name.includes(name))?.data ?? "{}");

export function sheetOf({ workbook }: OpenedWorkbook, index = 0): Partial<IWorksheetData> {
  return workbook.sheets![workbook.sheetOrder![index]!]!;
}

export function lookOf(opened: OpenedWorkbook, row: number, column: number): IStyleData {
  const style = sheetOf(opened).cellData?.[row]?.[column]?.s;
  return opened.workbook.styles![String(style)] ?? {};
}

/** What a sheet keeps that the engine does not know. */
export const customOf = (opened: OpenedWorkbook, index: number): Record<string, unknown[]> =>
  sheetOf(opened, index).custom!;

export const area = (
  startRow: number,
  startColumn: number,
  endRow: number,
  endColumn = startColumn,
) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});
