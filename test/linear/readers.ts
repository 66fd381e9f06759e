import { readersOfReports } from "./readers-of-reports";
import { lossyFile } from "../../src/taskpane/state/lossy-file";
import { kindOfFile } from "../../src/files/kind-of-file";
import { familyOf, numberOf } from "../../src/reference/item-place";
import { isSameTitle, titleKey } from "../../src/report/terms/same-title";
import { readUserLine } from "../../src/report/sheets/user-years/user-year-line";
import { readScoreSheet } from "../../src/report/sheets/scores/read-score-sheet";
import { codesWithin } from "../../src/report/assessment/import/codes-in-text";
import { endingScores } from "../../src/report/assessment/import/ending-scores";
import {
  isAnotherScore,
  roleOfHeader,
  yearOfHeader,
} from "../../src/report/assessment/import/headers";
import { instrumentNamed } from "../../src/report/terms/instrument-name";
import {
  beginsWithNumber,
  codesUnder,
  explicitCodes,
  unknownCode,
} from "../../src/report/assessment/import/item-codes";
import { codeKey, knownByCode } from "../../src/report/assessment/import/known-items";
import {
  isIndicatorName,
  isNoteOrTitle,
  isNumberedIndicator,
  numbersPage,
  isTotal,
} from "../../src/report/assessment/import/passed-over";
import { readPdfLines } from "../../src/report/assessment/import/pdf-lines";
import {
  readScore,
  readSeveralScores,
  scoreInWords,
} from "../../src/report/assessment/import/score-text";
import { partsOf } from "../../src/report/assessment/import/parts/parts";
import { yearNamed } from "../../src/report/assessment/import/parts/part-year";
import { plainText } from "../../src/report/assessment/import/source-table";
import { itemsTitled } from "../../src/report/assessment/import/titled-item";
import { indicatorNamed } from "../../src/report/assessment/indicator-named";
import { isSameAgency, namesAgency } from "../../src/report/terms/agencies";
import { blockOf } from "../../src/report/terms/address";
import { isTwin, KnownDepartments } from "../../src/report/terms/departments/known-departments";
import { writtenCodes } from "../../src/report/check/facts/codes-in-text";
import { writtenTitleKey } from "../../src/report/terms/written-title";
import { shortened } from "../../src/report/check/place";
import { RowFacts } from "../../src/report/check/facts/row-facts";
import { brokenLinks } from "../../src/report/terms/links";
import { isPlaceholder } from "../../src/report/terms/placeholders";
import { readDates } from "../../src/report/terms/dates";
import { instrumentOf, readCodes } from "../../src/report/terms/codes";
import { perEntry } from "../../src/report/form/columns";
import {
  abbreviationKey,
  readDepartment,
  readDirectoryText,
} from "../../src/report/terms/departments/department";
import { readDepartments } from "../../src/report/terms/departments/departments-cell";
import * as editing from "../../src/report/terms/list/list-editing";
import { nearDepartments } from "../../src/report/terms/departments/near-departments";
import { cellText } from "../../src/report/reading/cells";
import { joinParts, toReportRow } from "../../src/report/reading/row";
import { readScores, scoresInIssue, withoutScores } from "../../src/report/terms/scores";

export type Reader = readonly [name: string, read: (text: string) => unknown];

const known = knownByCode([{ instrument: "OIT", code: "MOIT1", title: "ข้อมูลพื้นฐาน" }]);
const agencyRows = (text: string) =>
  [["หน่วยงาน", text, "คะแนน"], Array(3).fill(text)].map((cells) => ({ line: 1, cells }));
const placed = (text: string) => ({ row: 0, column: 0, text });
const cut = (text: string, length: number): string[] =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, n) =>
    text.slice(n * length, (n + 1) * length),
  );
const inOneRow = (texts: readonly string[]) =>
  toReportRow({
    section: null,
    instrument: null,
    sheetRows: [0],
    cells: perEntry(() => texts.map(placed)),
    lines: [],
    columns: "",
  });
const all = (text: string) => ({ text, start: 0, end: text.length });
const behind = (text: string) => ({ text, start: text.length, end: text.length });

/** What reads the cells of a report. */
export const readersOfCells: readonly Reader[] = [
  ...readersOfReports,
  ["the scores of a cell", readScores],
  ["the scores in an issue's brackets", scoresInIssue],
  ["an issue without its scores", withoutScores],
  ["the codes of an issue", readCodes],
  ["an instrument's name", instrumentOf],
  ["a code's family and number", (text) => [familyOf(text), numberOf(text)]],
  ["the codes as they are written", writtenCodes],
  ["a title to compare by", (text) => [titleKey(text), writtenTitleKey(text)]],
  ["two titles", (text) => isSameTitle(text, `${text.slice(1)}ก`)],
  ["an address", blockOf],
  ["a cell's line ends", cellText],
  ["a cell over many sheet rows", (text) => inOneRow(cut(text, 100))],
  ["a text over many sheet rows", (text) => joinParts(cut(`${text}\u200B`, 3).map(placed))],
  [
    "a line over many sheet rows",
    (text) =>
      new RowFacts(inOneRow(cut(text, 99).map((part) => `${part}\u200B`))).linesIn("actions"),
  ],
  ["a legend's line", readDepartment],
  ["a pasted directory", readDirectoryText],
  ["an abbreviation to compare by", abbreviationKey],
  ["the departments of a cell", readDepartments],
  [
    "the departments of a cell with their places",
    (text) => new RowFacts(inOneRow([text])).departments,
  ],
  [
    "a department that is known",
    (text) => [
      new KnownDepartments([{ abbreviation: text, name: text }]).knownAs(text),
      isTwin(text, text),
    ],
  ],
  [
    "a department meant",
    (text) => nearDepartments(text, [{ abbreviation: `${text}ก`, name: `${text.slice(1)}ก` }]),
  ],
  ["the links of a cell", brokenLinks],
  ["the dates of a line", readDates],
  ["a placeholder", isPlaceholder],
  ["a text made short", (text) => shortened(text, 40)],
];

/** What edits the lists in its fields. */
export const readersOfLists: readonly Reader[] = [
  ["a list numbered anew", editing.renumber],
  ["a list left", editing.leave],
  ["a list with one more line", (text) => editing.onEnter("numbered", behind(text))],
  ["a list without a mark", (text) => editing.onBackspace("numbered", behind(text))],
  ["a list moved in", (text) => editing.indent("bulleted", all(text))],
  ["a list moved out", (text) => editing.outdent("bulleted", all(text))],
  ["something typed", (text) => editing.onType("bulleted", "", text, 0, 0)],
  ["a list pasted", (text) => editing.onPaste("bulleted", behind("• ก"), text)],
  ["a paste into a list", (text) => editing.onPaste("numbered", behind(text), "1. ก\n2. ข")],
];

/** What reads scores out of a file or paste, and what else comes from outside. */
export const readersOfFiles: readonly Reader[] = [
  ["a file's address", lossyFile],
  ["a file's kind", (text) => kindOfFile(new TextEncoder().encode(text))],
  ["a cell of a file", plainText],
  ["a score of a file", readScore],
  ["several scores of a file", readSeveralScores],
  ["a score in words", scoreInWords],
  ["the scores a line ends with", (text) => endingScores(plainText(text))],
  ["a header of a file", roleOfHeader],
  ["a header of other scores", isAnotherScore],
  ["a header's year", (text) => [yearOfHeader(text), yearNamed(text)]],
  ["an instrument of a file", instrumentNamed],
  ["codes of a file", (text) => [explicitCodes(text, null, known), codesUnder("OIT", text, known)]],
  ["a code within a text of a file", codesWithin],
  ["a number of a file", beginsWithNumber],
  ["an unknown code of a file", unknownCode],
  ["a code to compare by", codeKey],
  ["a total", isTotal],
  [
    "an indicator of a file",
    (text) => [isNumberedIndicator(text), isIndicatorName(text), indicatorNamed(text)],
  ],
  ["a note of a file", isNoteOrTitle],
  ["a page's number", numbersPage],
  ["a PDF file's line", (text) => readPdfLines([text])],
  ["a PDF file's lines", (text) => readPdfLines(cut(text, 60))],
  ["an item of a file by its title", (text) => itemsTitled(text, null, known)],
  ["an agency's name", (text) => [isSameAgency(text, `${text}ก`), namesAgency(text, "กรม (ก.)")]],
  ["a table of agencies", (text) => partsOf([{ name: text, rows: agencyRows(text) }])],
  ["a line of another year", (text) => readUserLine(() => text)],
  [
    "a score sheet",
    (text) =>
      readScoreSheet({
        sheetName: "",
        firstRow: 0,
        firstColumn: 0,
        values: [[text], ["แบบ", "รหัส", "ประเด็น", "คะแนน"], [text, text, text, text]],
      }),
  ],
];
