import type { Sheet, Workbook } from "hucre/xlsx";
import { names } from "../report/workbook/names";
import { FileRefusal } from "./file-refusal";
import { openWorkbook } from "./open-workbook";
import { mergedDownIn } from "./merged-cells";
import type { FileSheet, ReportFile } from "./report-file";
import { valuesOf } from "./sheet-values";

/**
 * The sheets of an .xlsx file. A formula without the value it gives is no blank cell: nobody knows what
 * stands there before a spreadsheet has computed it. What the add-in lays out itself has such formulas
 * too, but they are none of what is read.
 * @throws FileRefusal
 */
export async function readXlsxSheets(bytes: Uint8Array): Promise<Omit<ReportFile, "kind">> {
  const { sheets, namedRanges = [] } = await openWithFormats(bytes);
  const isLaidOut = namedRanges.some(({ name }) => name === names.report);
  if (!isLaidOut && sheets.some((sheet) => !isHidden(sheet) && waitsForValues(sheet)))
    throw new FileRefusal("not-calculated");
  return {
    sheets: sheets.map(sheetOf),
    namedRanges: namedRanges.map(({ name, range }) => ({ name, range })),
  };
}

/** With the looks of cells only where there are dates, whose formats are among them: they take much room. */
async function openWithFormats(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await openWorkbook(bytes);
  const hasDates = workbook.sheets.some(({ rows }) =>
    rows.some((row) => row.some((value) => value instanceof Date)),
  );
  return hasDates ? openWorkbook(bytes, { readStyles: true }) : workbook;
}

const isHidden = ({ hidden, veryHidden }: Sheet): boolean => hidden === true || veryHidden === true;

const waitsForValues = ({ cells }: Sheet): boolean =>
  [...(cells?.values() ?? [])].some(
    ({ formula, value }) => formula !== undefined && value === null,
  );

const sheetOf = (sheet: Sheet): FileSheet => ({
  sheetName: sheet.name,
  isHidden: isHidden(sheet),
  values: valuesOf(sheet),
  hiddenRows: [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
  mergedDown: mergedDownIn(sheet.merges ?? []),
});
