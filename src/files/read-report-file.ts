import { names } from "../report/workbook/names";
import type { SheetCells } from "../report/form/report";
import {
  cellsAlone,
  type SheetReading,
  type WorkbookReading,
} from "../report/workbook/workbook-reading";
import { openReportFile, type FileSheet, type ReportFile } from "./report-file";

/**
 * A file as the pane would read a workbook, with the sheet in front that the workbook names as its report, if
 * it names one. What the add-in keeps beside it may be hidden; of other sheets those in sight count.
 * @throws FileRefusal
 */
export async function readReportFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<WorkbookReading> {
  const file = await openReportFile(bytes, fileName);
  const behind = (name: string) => sheetBehind(file, name);
  const named = behind(names.report);
  const front = named && !named.isHidden ? named : null;
  const own = ownNames.map((name) => behind(name)?.sheetName);
  const others = file.sheets.filter(
    (sheet) => !sheet.isHidden && sheet !== front && !own.includes(sheet.sheetName),
  );
  const cellsBehind = (name: string) => {
    const sheet = behind(name);
    return sheet && cellsOf(sheet);
  };
  return {
    active: front ? readingOf(front) : nothingInFront,
    activeCell: { row: 0, column: 0 },
    named: null,
    others: others.map(readingOf),
    isDocument: file.kind === "word",
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

/** The add-in's own sheets; the published copy is one. */
const ownNames = [
  names.published,
  names.directory,
  names.settings,
  names.scores,
  names.userYears,
  names.check,
];

/** A file that does not say which of its sheets is the report: the reader is to find out. */
const nothingInFront = cellsAlone({ sheetName: "", firstRow: 0, firstColumn: 0, values: [] });

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
  mergedDown: sheet.mergedDown,
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
