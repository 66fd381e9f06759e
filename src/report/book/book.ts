import { readCheckNotes } from "../check/check-sheet";
import type { CheckNotes } from "../check/notes";
import { readReport } from "../reading/read-report";
import { RowsRead } from "../reading/rows-read";
import { isOnOneSheet, type Report, type SheetCells } from "../form/report";
import { rowPlaces, type RowPlaces } from "../rows/selected-row";
import { readSafe, type Safe } from "../safe/safe-sheet";
import { readDirectory } from "../sheets/directory/directory-sheet";
import { readScoreSheet, type ScoreList } from "../sheets/scores/read-score-sheet";
import { readSettings, type Settings } from "../sheets/settings/lists-sheet";
import { readUserYears, type UserYears } from "../sheets/user-years/user-years";
import type { Department } from "../terms/departments/department";
import { sheetOf, type WorkbookReading } from "../workbook/workbook-reading";
import { reportInView } from "./report-in-view";

/**
 * A workbook understood: every sheet of it parsed once, for rules, plans, pane, ribbon and command line
 * alike. Where the cursor stands is no part of it: nothing is made anew when that moves.
 */
export interface Book {
  /** The cells that it was made of. */
  reading: WorkbookReading;
  /** The report in view; null where the workbook has none. */
  report: Report | null;
  /** What stands in which sheet row of the report. */
  places: RowPlaces;
  settings: Settings | null;
  directory: readonly Department[] | null;
  /** Null also where the score sheet has no columns to read it by. */
  scores: ScoreList | null;
  userYears: UserYears;
  notes: CheckNotes;
  safe: Safe;
  /** What the next book of the same workbook has in common with this one. */
  read: RowsRead;
}

/**
 * @param before the book of an earlier reading: what was made of cells that are still the same is taken
 *   from it. Of the same reading it is the same book.
 */
export function bookOf(reading: WorkbookReading, before: Book | null = null): Book {
  if (before?.reading === reading) return before;
  const read = before?.read ?? new RowsRead();
  const was = before?.reading;
  const notes = parsed(reading.check, was?.check, before?.notes, readCheckNotes);
  const isSameReport =
    before?.notes === notes &&
    was?.active === reading.active &&
    was.named === reading.named &&
    was.others === reading.others &&
    was.publishedSheet === reading.publishedSheet;
  const report =
    before && isSameReport ? before.report : reportInView(reading, read, notes.matched);
  const settings = parsed(
    reading.settings,
    was?.settings,
    before?.settings,
    (sheet) => sheet && readSettings(sheet.values),
  );
  return {
    reading,
    report,
    places: before && isSameReport ? before.places : rowPlaces(report),
    settings,
    directory: parsed(
      reading.directory,
      was?.directory,
      before?.directory,
      (sheet) => sheet && readDirectory(sheet.values),
    ),
    scores: parsed(
      reading.scores,
      was?.scores,
      before?.scores,
      (sheet) => sheet && readScoreSheet(sheet),
    ),
    userYears: parsed(reading.userYears, was?.userYears, before?.userYears, readUserYears),
    notes,
    safe: parsed(reading.safe, was?.safe, before?.safe, readSafe),
    read,
  };
}

/** What a sheet says; as before where its cells are the same ones. */
function parsed<Part>(
  sheet: SheetCells | null,
  sheetBefore: SheetCells | null | undefined,
  before: Part | undefined,
  read: (sheet: SheetCells | null) => Part,
): Part {
  return before !== undefined && sheet === sheetBefore ? before : read(sheet);
}

/**
 * The report to be changed on a sheet, also where it is not the one in view; null where none was read there, or one
 * that runs over further sheets.
 */
export function reportOn({ report, reading }: Book, sheetName: string): Report | null {
  const sheet = sheetOf(reading, sheetName);
  if (!sheet || report?.sheetName !== sheetName) return sheet && readReport(sheet);
  return isOnOneSheet(report) ? report : null;
}
