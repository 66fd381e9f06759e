import { FileRefusal } from "../../files/file-refusal";
import { readReportFile } from "../../files/read-report-file";
import { mostBytes } from "../../package/bounds";
import { loadLists } from "../../report/assessment/year-lists";
import { bookOf } from "../../report/book/book";
import { sheetToMatch, type SheetToMatch } from "../../report/book/sheet-to-match";
import { rowsInForm } from "../../report/form/in-form";
import { sheetsOverlooked } from "../../report/book/sheets-overlooked";
import { squeeze } from "../../report/terms/letters";
import type { ChosenColumns, Report } from "../../report/form/report";
import type { WorkbookReading } from "../../report/workbook/workbook-reading";
import { givenOf, statedYear } from "../../report/book/given";
import type { Opened } from "../layout/layout-request";

/** A file that a person has opened, as it was read. */
export interface OpenedFile {
  fileName: string;
  reading: WorkbookReading;
  /** Null where no report was found in it: its columns may be matched. */
  report: OpenedReport | null;
  toMatch: SheetToMatch | null;
}

export interface OpenedReport extends Opened {
  agency: string;
  left: LeftBehind;
}

/** What is in the file, and in no row of the report. */
export interface LeftBehind {
  sheets: string[];
  columns: string[];
  hiddenRows: number;
  texts: string[];
}

/** @throws FileRefusal */
export async function openFile(file: File): Promise<OpenedFile> {
  // One byte more than there may be: the reader refuses that.
  const bytes = new Uint8Array(await file.slice(0, mostBytes.report + 1).arrayBuffer());
  const opened = await understood(file.name, await readReportFile(bytes, file.name));
  if (opened.report === null && opened.toMatch === null) throw new FileRefusal("no-report");
  return opened;
}

/** The same file, with its columns as a person matched them; null: as they are found. */
export function matched(
  { fileName, reading }: OpenedFile,
  columns: ChosenColumns | null,
): Promise<OpenedFile> {
  return understood(fileName, { ...reading, chosenColumns: columns });
}

async function understood(fileName: string, reading: WorkbookReading): Promise<OpenedFile> {
  const book = bookOf(reading);
  const { report, userYears, directory } = book;
  const toMatch = sheetToMatch(book);
  if (!report) return { fileName, reading, report: null, toMatch };
  const lists = await loadLists(statedYear(book), report, userYears.years);
  const { threshold } = givenOf(book, lists);
  const opened: OpenedReport = {
    fileName,
    rows: rowsInForm(report, threshold),
    departments: directory ?? report.legend,
    agency: report.agency,
    fiscalYear: report.fiscalYear,
    assessedYear: lists.year?.fiscalYear ?? null,
    left: leftBehind(report, reading),
  };
  return { fileName, reading, report: opened, toMatch };
}

function leftBehind(report: Report, reading: WorkbookReading): LeftBehind {
  const { leftOut, unknownColumns, hiddenRows, unplaced, aside, rows } = report;
  const inRows = new Set(rows.flatMap(({ text }) => Object.values(text).map(squeeze)));
  // A merged cell is told once more in each of its rows; a number alone counts rows or pages.
  const isInRows = (text: string) => inRows.has(squeeze(text)) || /^[\d๐-๙.()]*$/.test(text.trim());
  return {
    sheets: [...leftOut.map(({ sheetName }) => sheetName), ...sheetsOverlooked(reading, report)],
    columns: unknownColumns.map(({ text }) => text),
    hiddenRows: hiddenRows.length,
    texts: [...unplaced, ...aside].map(({ text }) => text).filter((text) => !isInRows(text)),
  };
}
