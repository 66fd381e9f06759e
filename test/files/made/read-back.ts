import fc from "fast-check";
import { readReportFile } from "../../../src/files/read-report-file";
import { bookOf, type Book } from "../../../src/report/book/book";
import { checkReport } from "../../../src/report/check/check-report";
import type { Given } from "../../../src/report/check/rules/rule";
import { completeRows, sampleGiven } from "../../samples/complete-report";
import { gridRow } from "../../samples/grid";
import { saidIn } from "../../support/said-in";
import { randomReport } from "./random-report";
import { bookWith } from "./sample-book";
import { earlierScores, sampleParts } from "./sample-parts";

/** A file of this name as a check reads it. */
export const readAs = async (bytes: Uint8Array, fileName: string): Promise<Book> =>
  bookOf(await readReportFile(bytes, fileName));

type Parts = Awaited<ReturnType<typeof sampleParts>>;

/**
 * Holds for 300 reports: what they are written as, with parts around the report or without, is read back with the
 * same rows and the same findings.
 */
export async function readsBackTheSame(
  writtenAndRead: (book: Book, parts: Parts) => Promise<Book>,
) {
  const given = await sampleGiven();
  const sample = await sampleParts({ beside: [earlierScores] });
  const parts = fc.record({
    analysis: fc.constantFrom(null, sample.analysis),
    acknowledged: fc.constantFrom(null, sample.acknowledged),
  });
  await fc.assert(
    fc.asyncProperty(randomReport, parts, async (rows, parts) => {
      const book = bookWith(rows);
      const again = await writtenAndRead(book, parts);
      expect(saidIn(again.report!)).toEqual(saidIn(book.report!));
      expect(findingsOf(again, given)).toEqual(findingsOf(book, given));
    }),
    { numRuns: 300, examples: [[onlyFirstNamed, { analysis: null, acknowledged: null }]] },
  );
}

/** The others wait for their departments: nothing is merged. */
const onlyFirstNamed = completeRows.map(({ section, text }, at) =>
  gridRow(section, { ...text, responsible: at === 0 ? "ฝตป." : "" }),
);

/** But for how tall a row of a sheet is: what is published shows all that a cell of a grid may cut off. */
const findingsOf = ({ report }: Book, given: Given) =>
  checkReport(report!, given)
    .findings.filter(({ rule }) => rule !== "text-too-tall")
    .map(({ rule, severity, reportRow, key }) => [rule, severity, reportRow, key].join(" "))
    .sort();
