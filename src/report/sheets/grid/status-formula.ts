import { cellAddress } from "../../terms/address";
import { entryColumns, type ColumnKey, type EntryKey, type SectionKind } from "../../form/columns";
import { barePlaceholders } from "../../terms/placeholders";
import type { DefinedName, NewName } from "../../workbook/drawing";
import { names } from "../../workbook/names";

export const urgentMark = "⚠";
const completeMark = "✓";
const completeWords = `${completeMark} กรอกครบ`;

/** A score cell holds at most this many words: `80.24 และ 84.19` has three. */
const wordsInScore = 5;

/** A text in a formula holds at most 255 letters ("Excel specifications and limits"). */
const longestPart = 250;

/**
 * The name that status cells know placeholders by: the words themselves, between bars in one text, so that a grid
 * has them wherever its workbook came from.
 */
export const placeholdersName: NewName = {
  name: names.placeholders,
  formula: `=${parts(`|${barePlaceholders.join("|")}|`)
    .map((part) => `"${part}"`)
    .join("&")}`,
};

function parts(text: string): string[] {
  const count = Math.ceil(text.length / longestPart);
  return Array.from({ length: count }, (_, at) =>
    text.slice(at * longestPart, (at + 1) * longestPart),
  );
}

/** What the formulas need of a workbook that was laid out before they needed it. */
export const namesLacking = (known: readonly string[]): DefinedName[] =>
  known.includes(placeholdersName.name) ? [] : [{ ...placeholdersName, exists: false }];

/**
 * The status cell of a report row: what is still missing, or that all is filled in, and whether it is urgent. A
 * formula, so that it is right at once, with the pane closed, and on any colleague's machine. Departments and codes
 * it cannot know: it never says that a row is right.
 */
export function statusFormula(
  columnOf: Record<ColumnKey, number>,
  section: SectionKind,
  rows: { first: number; last: number },
): string {
  const cell = (key: EntryKey, row: number) => `$${cellAddress(row, columnOf[key])}`;
  const range = (key: EntryKey) =>
    rows.first === rows.last
      ? cell(key, rows.first)
      : `${cell(key, rows.first)}:${cell(key, rows.last)}`;
  const [instrument, score] = [cell("instrument", rows.first), cell("score", rows.first)];
  const lacks = (key: EntryKey) => {
    if (key === "instrument") return lacksInstrument(instrument);
    return key === "score" ? lacksScore(score) : lacksText(range(key));
  };
  const missing = entryColumns
    .map(({ key, short }) => `IF(${lacks(key)}," ${short}","")`)
    .join("&");
  return (
    `=IF(COUNTA(${range("instrument")},${range("issue")},${range("score")})=0,"",` +
    `IF(${isUrgent(score, section)},"${urgentMark} เร่งด่วน ","")&` +
    // Each column is asked once: where none is missing the two words become one mark.
    `SUBSTITUTE(SUBSTITUTE("ขาด"&${missing}&"|","ขาด|","${completeWords}"),"|",""))`
  );
}

const lacksInstrument = (cell: string) => `COUNT(SEARCH({"IIT","EIT","OIT"},${cell}))=0`;

const digits = [..."0123456789๐๑๒๓๔๕๖๗๘๙"].map((digit) => `"${digit}"`).join(",");

/** A number has to be one of the scale; words and figures, as `80.24 และ 84.19`, need a figure. */
const lacksScore = (cell: string) =>
  `IF(ISNUMBER(${cell}),OR(${cell}<0,${cell}>100),${lacksFigure(cell)})`;

const lacksFigure = (cell: string) => `COUNT(FIND({${digits}},${cell}))=0`;

/** What stands around words, and is no content. */
const marks = ['" "', '"-"', '"•"', '"."', '"/"', "CHAR(10)"];

/**
 * None of the cells has more than a placeholder. Looked for within a text, not by MATCH: that fails where what is
 * looked for has more than 255 letters, as most measures have.
 */
function lacksText(range: string): string {
  const bare = marks.reduce((text, mark) => `SUBSTITUTE(${text},${mark},"")`, range);
  return `SUMPRODUCT(--ISERROR(FIND("|"&LOWER(${bare})&"|",${names.placeholders})))=0`;
}

/** As the report itself has it: a score decides; without a figure, the section a person put the row in. */
function isUrgent(score: string, section: SectionKind): string {
  return section === "urgent"
    ? `IF(${lacksFigure(score)},TRUE,${isBelowThreshold(score)})`
    : isBelowThreshold(score);
}

/** A single score is compared as a number; of several (`80.24 และ 84.19`) the lowest counts. */
function isBelowThreshold(score: string): string {
  const words = Array.from({ length: wordsInScore }, (_, index) => {
    const word = `TRIM(MID(SUBSTITUTE(${score}," ",REPT(" ",50)),${index * 50 + 1},50))`;
    return `IFERROR(VALUE(${word})<${names.threshold},FALSE)`;
  });
  return `IF(ISNUMBER(${score}),${score}<${names.threshold},OR(${words.join(",")}))`;
}

/** The status of a sheet row that a report row runs on over: urgent where that row is. */
export function runningOnFormula(columnOf: Record<ColumnKey, number>, firstRow: number): string {
  const status = `$${cellAddress(firstRow, columnOf.status)}`;
  return `=IF(LEFT(${status},1)="${urgentMark}","${urgentMark} ต่อ","")`;
}

/** True on the sheet rows of an urgent weakness, for a conditional format that starts at `row`. */
export function urgentFlagFormula(columnOf: Record<ColumnKey, number>, row: number): string {
  const score = `$${cellAddress(row, columnOf.score)}`;
  const status = `$${cellAddress(row, columnOf.status)}`;
  return `=OR(AND(ISNUMBER(${score}),${score}<${names.threshold}),LEFT(${status},1)="${urgentMark}")`;
}

/** True on the first sheet row of a report row that is filled in, for a conditional format that starts at `row`. */
export function completeFlagFormula(columnOf: Record<ColumnKey, number>, row: number): string {
  return `=ISNUMBER(FIND("${completeWords}",$${cellAddress(row, columnOf.status)}))`;
}

/** Whether a conditional format's formula is one that a grid was drawn with. */
export const isGridFlag = (formula: string): boolean =>
  formula.includes(names.threshold) || formula.includes(completeWords);

/** Longer than any instrument, as `EIT (2)`: alone where instruments stand it is a band or the legend. */
const band = `${"?".repeat(11)}*`;

/**
 * `กรอกครบ 5 จาก 6 แถว` above the grid. Rows are counted by what begins one, as reading does: one that a person
 * has put in has no status yet.
 * @param watched a column's cells from the header to the legend.
 */
export function summaryFormula(watched: (key: ColumnKey) => string): string {
  const status = watched("status");
  const count = (text: string) => `COUNTIF(${status},"*${text}*")`;
  const [instrument, issue, score] = [watched("instrument"), watched("issue"), watched("score")];
  // With an instrument, but neither bands nor the legend; without one, by issue or score.
  const rows =
    `COUNTIF(${instrument},"?*")-COUNTIFS(${instrument},"${band}",${issue},"",${score},"")` +
    `+COUNTIFS(${instrument},"",${issue},"<>")+COUNTIFS(${instrument},"",${issue},"",${score},"<>")`;
  const weak = `COUNTIFS(${status},"",${score},"<"&${names.threshold})`;
  return (
    `="กรอกครบ "&${count(completeMark)}&" จาก "&(${rows})&" แถว · ` +
    `จุดอ่อนเร่งด่วน "&(${count(`${urgentMark} เร่งด่วน`)}+${weak})&" แถว"`
  );
}
