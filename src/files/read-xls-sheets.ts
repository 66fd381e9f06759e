import { readXls, type Workbook } from "hucre/xlsx";
import { outlineXls } from "../package/outline-xls";
import { FileRefusal } from "./file-refusal";
import { mergedDownIn } from "./merged-cells";
import type { ReportFile } from "./report-file";
import { valuesOf } from "./sheet-values";

/*
 * By hucre, as .xlsx: SheetJS knows more of old workbooks (the formats of dates, Excel 95), but one byte
 * amiss in a file can keep it busy without end.
 */

/**
 * The sheets of a workbook of Excel 97 to 2003, .xls. A formula always has the value it gives.
 * @throws FileRefusal
 * @throws PackageError
 */
export async function readXlsSheets(bytes: Uint8Array): Promise<Omit<ReportFile, "kind">> {
  const { isLocked, isOlder, sheets } = outlineXls(bytes);
  if (isLocked) throw new FileRefusal("protected");
  if (isOlder) throw new FileRefusal("old-excel");
  const workbook = await opened(bytes);
  return {
    sheets: workbook.sheets.map((sheet, at) => ({
      sheetName: sheet.name,
      values: valuesOf(sheet),
      isHidden: sheets[at]?.isHidden ?? false,
      hiddenRows: sheets[at]?.hiddenRows ?? [],
      mergedDown: mergedDownIn(sheet.merges ?? []),
    })),
    namedRanges: [],
  };
}

async function opened(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readXls(bytes);
  } catch (cause) {
    throw new FileRefusal("damaged", { cause });
  }
}
