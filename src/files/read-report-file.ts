import type { CellValue as FileValue, Sheet, Workbook } from "hucre/xlsx";
import { names } from "../report/workbook/names";
import { readReport } from "../report/reading/read-report";
import type { CellValue, SheetCells } from "../report/form/report";
import {
  cellsAlone,
  type SheetReading,
  type WorkbookReading,
} from "../report/workbook/workbook-reading";
import { mostBytes } from "../package/bounds";
import { FileRefusal } from "./file-refusal";
import { kindOfFile } from "./kind-of-file";
import { openWorkbook } from "./open-workbook";

/**
 * A workbook as the pane would read it, the report's sheet in front: the one the workbook names as its
 * report, else the first that holds a grid.
 * @throws FileRefusal
 */
export async function readReportFile(bytes: Uint8Array): Promise<WorkbookReading> {
  if (bytes.length > mostBytes.report) throw new FileRefusal("too-large");
  const kind = kindOfFile(bytes);
  if (kind === "old-excel" || kind === "protected") throw new FileRefusal(kind);
  if (kind !== "workbook") throw new FileRefusal("not-a-workbook");
  const workbook = await openWorkbook(bytes);
  const sheets = workbook.sheets.map(readingOf);
  const named = sheetBehind(workbook, sheets, names.report);
  const active = [named, ...sheets].find((sheet) => sheet && readReport(sheet) !== null);
  if (!active) throw new FileRefusal("no-report");
  const behind = (name: string) => sheetBehind(workbook, sheets, name);
  return {
    active,
    activeCell: { row: 0, column: 0 },
    named: null,
    sheets: sheets.map(({ sheetName }) => ({ id: sheetName, name: sheetName, isVisible: true })),
    names: (workbook.namedRanges ?? []).map(({ name }) => name),
    publishedSheet: behind(names.published)?.sheetName ?? null,
    directory: behind(names.directory),
    settings: settingsOf(behind(names.settings)),
    scores: behind(names.scores),
    userYears: behind(names.userYears),
    check: behind(names.check),
    safe: null,
  };
}

function readingOf({ name, rows }: Sheet): SheetReading {
  const values = rows.map((row) => Array.from(row, cellValue));
  return cellsAlone({ sheetName: name, firstRow: 0, firstColumn: 0, values });
}

function cellValue(value: FileValue | undefined): CellValue {
  if (value === null || value === undefined) return "";
  // Excel gives a date as the days since the end of 1899.
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  return value;
}

/** The sheet a defined name points to; null where the workbook has no such name. */
function sheetBehind(
  { namedRanges }: Workbook,
  sheets: readonly SheetReading[],
  name: string,
): SheetReading | null {
  const range = namedRanges?.find((each) => each.name === name)?.range ?? "";
  const quoted = range.replace(/^=/, "").split("!")[0] ?? "";
  const sheetName = quoted.replace(/^'|'$/g, "").replaceAll("''", "'");
  return sheets.find((sheet) => sheet.sheetName === sheetName) ?? null;
}

/** The settings stand in the sheet's first two columns, below its heading. */
function settingsOf(sheet: SheetCells | null): SheetCells | null {
  return sheet && { ...sheet, values: sheet.values.map((row) => row.slice(0, 2)) };
}
