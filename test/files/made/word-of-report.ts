import { writeWord } from "../../../src/files/made/word/write-word";
import { readReportFile } from "../../../src/files/read-report-file";
import { bookOf, type Book } from "../../../src/report/book/book";
import {
  finishedReport,
  unsigned,
  type DocumentWishes,
} from "../../../src/report/document/finished-report";

export const plainWishes: DocumentWishes = { signing: unsigned, digits: "typed", isDraft: false };

/** A workbook's report as a document of Word. */
export async function wordOf(
  book: Book,
  wishes: Partial<DocumentWishes> = {},
): Promise<Uint8Array> {
  return writeWord(finishedReport(book, { ...plainWishes, ...wishes })!);
}

export const readBack = async (bytes: Uint8Array): Promise<Book> =>
  bookOf(await readReportFile(bytes, "report.docx"));
