import { bookOf, type Book } from "../../../src/report/book/book";
import {
  finishedReport,
  type DocumentWishes,
  type FinishedReport,
} from "../../../src/report/publishing/finished-report";
import { reportTitle } from "../../../src/report/form/columns";
import { undecided } from "../../../src/report/form/signing";
import type { GridRow } from "../../../src/report/form/report";
import { completeRows, sampleDepartments } from "../../samples/complete-report";
import { gridReading, gridRow, workbookReading } from "../../samples/grid";

export const bookWith = (rows: readonly GridRow[]): Book =>
  bookOf(workbookReading(gridReading(rows, sampleDepartments)));

export const sampleBook = (): Book =>
  bookWith(completeRows.map(({ section, text }) => gridRow(section, text)));

/** The finished report of a workbook, unsigned, with the digits that were typed. */
export const finished = (book: Book, wishes: Partial<DocumentWishes> = {}): FinishedReport =>
  finishedReport(book.report!, book, {
    ...undecided,
    kind: "report",
    title: reportTitle,
    isDraft: false,
    threshold: null,
    analysis: null,
    acknowledged: null,
    ...wishes,
  });
