import { basename } from "node:path";
import type { ItemScore } from "../../report/sheets/scores/score-list";
import { loadLists } from "../../report/assessment/year-lists";
import { bookOf, type Book } from "../../report/book/book";
import { givenOf } from "../../report/book/given";
import { checkReport, type CheckResult } from "../../report/check/check-report";
import type { Given } from "../../report/check/rules/rule";
import type { Report } from "../../report/form/report";
import { readReportFile } from "../../files/read-report-file";
import { mostBytes } from "../../package/bounds";
import { bytesOfFile } from "../bytes-of-file";
import { FileRefusal } from "../../files/file-refusal";

/** What a person asked for on the command line; null where the file itself is to say. */
export interface CheckOptions {
  /** Buddhist era. */
  year: number | null;
  /** 0-100. */
  threshold: number | null;
  scores: readonly ItemScore[] | null;
}

export type CheckedFile =
  | { file: string; report: Report; result: CheckResult; refusal: null }
  | { file: string; report: null; result: null; refusal: FileRefusal };

/** Checks one file by the rules of the pane; what cannot be read is told, not thrown. */
export async function checkFile(file: string, options: CheckOptions): Promise<CheckedFile> {
  try {
    const bytes = await bytesOfFile(file, mostBytes.report);
    const book = bookOf(await readReportFile(bytes, basename(file)));
    const { report, notes } = book;
    if (!report) throw new FileRefusal("no-report");
    const result = checkReport(report, await givenFor(book, options), notes.levels);
    return { file, report, result, refusal: null };
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return { file, report: null, result: null, refusal: error };
  }
}

/** As the file itself says, but for what was asked for. */
async function givenFor(book: Book, options: CheckOptions): Promise<Given> {
  const stated = options.year ?? book.settings?.assessedYear ?? null;
  const given = givenOf(book, await loadLists(stated, book.report, book.userYears.years));
  return {
    ...given,
    threshold: options.threshold ?? given.threshold,
    scores: options.scores ?? given.scores,
  };
}
