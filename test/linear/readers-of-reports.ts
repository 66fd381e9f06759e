import { bandOf } from "../../src/report/reading/bands";
import { sensesOf } from "../../src/report/reading/header-meaning";
import { departmentsIn } from "../../src/report/reading/legend";
import { sectionOfBand } from "../../src/report/reading/section-titles";
import { SheetLine, wordsOf } from "../../src/report/reading/sheet-line";
import { readTitle } from "../../src/report/reading/title";
import { codesOfIssue } from "../../src/report/terms/issue-codes";
import { mendedLetters } from "../../src/report/terms/letters";
import type { Reader } from "./readers";

const lineOf = (...texts: readonly string[]) =>
  new SheetLine(
    0,
    texts.map((text, column) => ({ text, row: 0, column })),
  );
const cut = (text: string, length: number): string[] =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, n) =>
    text.slice(n * length, (n + 1) * length),
  );

/** What finds a report among the cells of a sheet. */
export const readersOfReports: readonly Reader[] = [
  ["a header", sensesOf],
  ["a band", (text) => [sectionOfBand(text), bandOf(lineOf(text))]],
  ["a line around the grid", (text) => [departmentsIn(lineOf(text)), wordsOf(lineOf(text))]],
  ["a line that may be a header", (text) => lineOf(text, text).mayBeHeader],
  ["codes wherever they stand", codesOfIssue],
  ["letters mended", mendedLetters],
  ["the agency above the grid", (text) => readTitle([lineOf(text)], text)],
  [
    "a title of many lines",
    (text) =>
      readTitle(
        cut(text, 50).map((each) => lineOf(each)),
        "",
      ),
  ],
];
