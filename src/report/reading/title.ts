import type { CellPosition } from "../terms/address";
import { mendedLetters, squeeze } from "../terms/letters";
import { allMatches } from "../terms/matches";
import { arabicDigits, oneLine } from "../terms/thai-text";
import type { SheetLine } from "./sheet-line";
import { yearOfPeriod } from "./period";
import {
  agencyBehindBy,
  agencyBehindTitle,
  agencyBehindYear,
  agencyInBrackets,
  agencyInTitle,
  agencyLine,
  agencyWithin,
  inBrackets,
  label,
  labelled,
  ownLine,
  ownLineBlank,
  yearOfTitle,
  yearWords,
} from "./wordings/title";

export interface Title {
  /** "" where no line names one. */
  agency: string;
  /** The report's own (Buddhist era); null where no line says. */
  fiscalYear: number | null;
  /** The year whose result the report answers, where the title names another than its own. */
  assessedYear: number | null;
  /** Where the form's line of agency and year begins; null where there is none. */
  headingCell: CellPosition | null;
}

/** Agency and years from the lines above the grid, and from what the sheet is called. */
export function readTitle(lines: readonly SheetLine[], sheetName: string): Title {
  const texts = lines.filter((line) => !isOfResult(line)).flatMap(textsOf);
  const heading = lines
    .filter((line) => [ownLine, ownLineBlank].some((form) => form.test(textOf(line))))
    .at(-1);
  const [cell] = heading?.cells ?? [];
  return {
    agency: agencyIn(texts),
    ...yearsIn(texts, sheetName),
    headingCell: heading && cell ? { row: heading.row, column: cell.column } : null,
  };
}

/** A line of a result above the grid: an indicator and what it came to. Titles, beside which a page may be numbered, have a year. */
const isOfResult = ({ cells: [first, ...others] }: SheetLine): boolean =>
  first !== undefined &&
  !label.test(plain(first.text)) &&
  !/25\d\d/.test(arabicDigits(first.text)) &&
  others.some(({ text }) => /^(?:\d{1,3}(?:\.\d+)?|-)$/.test(arabicDigits(text).trim()));

/** Without quotes, and without the dots that a printed form has to write on; a single one is of a short form. */
const plain = (text: string): string => {
  const undressed = mendedLetters(text)
    .replace(/["“”„«»]/g, " ")
    .replace(/[.…_]+/g, (run) => (run === "." ? run : " "));
  return withoutBrackets(oneLine(undressed));
};

const withoutBrackets = (text: string): string => (inBrackets.exec(text)?.[1] ?? text).trim();

const textOf = ({ cells }: SheetLine): string => plain(cells.map(({ text }) => text).join(" "));

/** A line of the sheet is one of the title, but for breaks within a merged cell, and a label beside its value. */
function textsOf(line: SheetLine): string[] {
  const [first, second, ...others] = line.cells;
  if (first && second && label.test(plain(first.text)))
    return [`หน่วยงาน: ${plain(second.text)}`, ...others.map(({ text }) => plain(text))];
  const lines = line.cells.map(({ text }) => text).join(" ");
  return lines.split("\n").map(plain);
}

function agencyIn(texts: readonly string[]): string {
  const whole = texts.join(" ");
  return (
    firstOf(texts, labelled) ??
    firstOf([...texts].reverse(), ownLine) ??
    firstOf(texts, agencyLine) ??
    texts.flatMap((text) => allMatches(text, agencyInTitle).map((match) => match[1])).at(-1) ??
    firstOf(texts, agencyBehindTitle) ??
    firstOf([whole], agencyBehindTitle) ??
    firstOf(texts, agencyWithin) ??
    firstOf(texts, agencyBehindYear) ??
    firstOf(texts, agencyInBrackets) ??
    firstOf(texts, agencyBehindBy) ??
    ""
  );
}

function firstOf(texts: readonly string[], form: RegExp): string | undefined {
  for (const text of texts) {
    const found = form.exec(text)?.[1];
    if (found !== undefined) return withoutBrackets(found.trim());
  }
  return undefined;
}

type YearOf = "results" | "measures" | "nothing said" | "assessment" | "span";
const surestFirst: readonly YearOf[] = [
  "results",
  "measures",
  "nothing said",
  "assessment",
  "span",
];

function yearsIn(
  texts: readonly string[],
  sheetName: string,
): Pick<Title, "fiscalYear" | "assessedYear"> {
  const text = squeeze(arabicDigits(texts.join("|")));
  const years = yearsOf(text);
  const fiscalYear =
    surestFirst.map((of) => years.find((each) => each.of === of)?.year).find(Boolean) ??
    yearOfPeriod(texts) ??
    yearInName(sheetName);
  const assessed = years.find((each) => each.of === "assessment")?.year;
  return {
    fiscalYear,
    assessedYear: assessed !== undefined && assessed !== fiscalYear ? assessed : null,
  };
}

/** Each year of a title, with what the words since the year before it say it is of. */
function yearsOf(text: string): { year: number; of: YearOf }[] {
  let from = 0;
  return allMatches(text, yearOfTitle).flatMap((match) => {
    const [, date, inFull, span, twoDigits] = match;
    if (date !== undefined) return [];
    const year = Number(inFull ?? `25${twoDigits}`);
    const words = allMatches(text.slice(from, match.index), yearWords).at(-1);
    from = match.index + match[0].length;
    const of = words?.[1] ? "results" : words?.[2] ? "measures" : words?.[3] ? "assessment" : null;
    return [{ year, of: span === undefined ? (of ?? "nothing said") : "span" }];
  });
}

function yearInName(sheetName: string): number | null {
  const name = squeeze(arabicDigits(sheetName));
  const [year] = /25\d\d/.exec(name) ?? [];
  return year === undefined ? (yearsOf(name)[0]?.year ?? null) : Number(year);
}
