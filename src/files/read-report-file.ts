import { names } from "../report/workbook/names";
import { readReport } from "../report/reading/read-report";
import type { SheetCells } from "../report/form/report";
import type { SheetReading, WorkbookReading } from "../report/workbook/workbook-reading";
import { FileRefusal } from "./file-refusal";
import { openReportFile, type FileSheet, type ReportFile } from "./report-file";

/**
 * A file as the pane would read a workbook, the report's sheet in front: the one the workbook names as
 * its report, else the first in sight that holds a grid. What the add-in keeps beside it may be hidden.
 * @throws FileRefusal
 */
export async function readReportFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<WorkbookReading> {
  const file = await openReportFile(bytes, fileName);
  const behind = (name: string) => sheetBehind(file, name);
  const candidates = [behind(names.report), ...file.sheets].filter((sheet) => sheet !== null);
  const active = candidates.find((sheet) => !sheet.isHidden && readReport(cellsOf(sheet)) !== null);
  if (!active) throw new FileRefusal("no-report");
  const cellsBehind = (name: string) => {
    const sheet = behind(name);
    return sheet && cellsOf(sheet);
  };
  return {
    active: readingOf(active),
    activeCell: { row: 0, column: 0 },
    named: null,
    sheets: file.sheets.map(({ sheetName, isHidden }) => ({
      id: sheetName,
      name: sheetName,
      isVisible: !isHidden,
    })),
    names: file.namedRanges.map(({ name }) => name),
    publishedSheet: behind(names.published)?.sheetName ?? null,
    directory: cellsBehind(names.directory),
    settings: settingsOf(cellsBehind(names.settings)),
    scores: cellsBehind(names.scores),
    userYears: cellsBehind(names.userYears),
    check: cellsBehind(names.check),
    safe: null,
  };
}

const cellsOf = ({ sheetName, values }: FileSheet): SheetCells => ({
  sheetName,
  firstRow: 0,
  firstColumn: 0,
  values,
});

const readingOf = (sheet: FileSheet): SheetReading => ({
  ...cellsOf(sheet),
  formulaCells: [],
  flags: [],
  hiddenRows: sheet.hiddenRows,
});

/** The sheet a defined name points to; null where the workbook has no such name. */
function sheetBehind({ namedRanges, sheets }: ReportFile, name: string): FileSheet | null {
  const range = namedRanges.find((each) => each.name === name)?.range ?? "";
  const quoted = range.replace(/^=/, "").split("!")[0] ?? "";
  const sheetName = quoted.replace(/^'|'$/g, "").replaceAll("''", "'");
  return sheets.find((sheet) => sheet.sheetName === sheetName) ?? null;
}

/** The settings stand in the sheet's first two columns, below its heading. */
function settingsOf(sheet: SheetCells | null): SheetCells | null {
  return sheet && { ...sheet, values: sheet.values.map((row) => row.slice(0, 2)) };
}
