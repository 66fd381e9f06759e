import { basename } from "node:path";
import { loadLists } from "../../report/assessment/year-lists";
import { bookOf, type Book } from "../../report/book/book";
import { givenOf, statedYear } from "../../report/book/given";
import { checkReport, type CheckResult } from "../../report/check/check-report";
import type { Given } from "../../report/check/rules/rule";
import type { ChosenColumns, Report } from "../../report/form/report";
import { headersSeen } from "../../report/reading/headers-seen";
import { readReportFile } from "../../files/read-report-file";
import { mostBytes } from "../../package/bounds";
import { bytesOfFile } from "../bytes-of-file";
import { FileRefusal } from "../../files/file-refusal";
import type { ScoresOf, TakenScores } from "../scores/read-scores";
import { ScoresRefusal } from "../scores/scores-refusal";

/** What a person asked for on the command line; null where the file itself is to say. */
export interface CheckOptions {
  /** Buddhist era. */
  year: number | null;
  columns: ChosenColumns | null;
  /** 0-100. */
  threshold: number | null;
  /** Null where the report's own workbook is to say them. */
  scoresOf: ScoresOf | null;
}

export type CheckedFile =
  | {
      file: string;
      book: Book;
      report: Report;
      /** What it was checked by. */
      given: Given;
      result: CheckResult;
      scores: TakenScores | null;
      refusal: null;
    }
  | {
      file: string;
      book: null;
      report: null;
      given: null;
      result: null;
      scores: null;
      refusal: FileRefusal | ScoresRefusal;
    };

/** Checks one file by the rules of the pane; what cannot be read is told, not thrown. */
export async function checkFile(file: string, options: CheckOptions): Promise<CheckedFile> {
  try {
    const bytes = await bytesOfFile(file, mostBytes.report);
    const reading = await readReportFile(bytes, basename(file));
    const book = bookOf(options.columns ? { ...reading, chosenColumns: options.columns } : reading);
    const { report, notes } = book;
    if (!report) throw new FileRefusal("no-report", { headers: headersSeen(reading.others ?? []) });
    const ofFile = await givenFor(book, options);
    const scores = await scoresFor(report, ofFile, options);
    const given = scores ? { ...ofFile, scores: scores.scores } : ofFile;
    const result = checkReport(report, given, notes.levels);
    return { file, book, report, given, result, scores, refusal: null };
  } catch (error) {
    if (!(error instanceof FileRefusal || error instanceof ScoresRefusal)) throw error;
    return {
      file,
      book: null,
      report: null,
      given: null,
      result: null,
      scores: null,
      refusal: error,
    };
  }
}

/** As the file itself says, but for what was asked for. */
async function givenFor(book: Book, options: CheckOptions): Promise<Given> {
  const stated = options.year ?? statedYear(book);
  const given = givenOf(book, await loadLists(stated, book.report, book.userYears.years));
  return {
    ...given,
    threshold: options.threshold ?? given.threshold,
  };
}

/** @throws ScoresRefusal */
function scoresFor(
  { agency, fiscalYear }: Report,
  { year }: Given,
  options: CheckOptions,
): Promise<TakenScores> | null {
  const assessed = year?.fiscalYear ?? options.year ?? fiscalYear;
  return options.scoresOf && options.scoresOf({ agency, year: assessed }, year);
}
