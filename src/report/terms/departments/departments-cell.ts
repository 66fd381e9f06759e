import { allMatches } from "../matches";
import { oneLine } from "../thai-text";

/** One department as a cell names it; `part` is what stands in brackets behind it. */
export interface NamedDepartment {
  abbreviation: string;
  part: string;
}

/** With the place of its abbreviation in the cell's text. */
export interface PlacedDepartment extends NamedDepartment {
  start: number;
  end: number;
}

export const everyDepartment = "ทุกฝ่าย";

/** What agencies call their departments. */
export const units =
  "ส่วนราชการ|ส่วนงาน|ส่วน|หน่วยงานย่อย|หน่วยงานในสังกัด|หน่วยงาน|หน่วย|ฝ่าย|กอง|สำนักงาน|สำนัก|ศูนย์|กลุ่มงาน|กลุ่ม|งาน|คณะ|สถาบัน|ภาควิชา|แผนก";

/**
 * The departments of a cell, as `ฝกค. / ฝตป. / ฝบก. (ส่วนการพัสดุ) / ทุกฝ่าย`; also with , ; line breaks
 * or และ between, and with a mere space between abbreviations. What is no abbreviation is kept whole.
 */
export function readDepartments(cell: string): NamedDepartment[] {
  return placedDepartments(cell).map(({ abbreviation, part }) => ({ abbreviation, part }));
}

/** The same, each with the place of its letters. */
export function placedDepartments(cell: string): PlacedDepartment[] {
  return runsOf(cell)
    .flatMap(namesIn)
    .map(({ text, start }) => readNamed(text, start))
    .filter(({ abbreviation }) => abbreviation !== "");
}

/** With " / " between, as the form prints them. */
export function writeDepartments(departments: readonly NamedDepartment[]): string {
  return departments
    .map(({ abbreviation, part }) => (part === "" ? abbreviation : `${abbreviation} (${part})`))
    .join(" / ");
}

/** A part of the cell, and where it begins. */
interface Piece {
  text: string;
  start: number;
}

/** An opening bracket that nothing closes hides no separator. */
const brackets = String.raw`\([^()]*\)`;
/** `ก.ล.ต.` has three parts; with no bound, a cell of nothing but letters and dots is read over and over. */
const mostParts = 9;
const abbreviation = String.raw`(?:(?:[ก-ฮA-Za-z]{1,6}\.){1,${mostParts}}|[ก-ฮ]{2,5}(?![ก-๙A-Za-z.])|${everyDepartment})`;
const anotherAhead = `(?=${abbreviation}(?:$|[\\s(]|และ))`;

/** `ทุกสำนัก/กอง` names all of them, whatever they are called. */
const everyOne = String.raw`ทุก(?:${units})(?:\s?(?:/|,|และ|หรือ)\s?(?:${units})(?![ก-๙]))+`;

const bracketsOrSeparator = new RegExp(String.raw`${brackets}|${everyOne}|[/,;\r\n]`, "g");
const bracketsOrAnd = new RegExp(String.raw`${brackets}|และ\s*${anotherAhead}`, "g");
const abbreviationInFront = new RegExp(
  String.raw`^(${abbreviation}(?:\s*${brackets})?)(?:\s*และ\s*|\s*$|\s*${anotherAhead})`,
);

function runsOf(cell: string): Piece[] {
  const runs: Piece[] = [];
  let start = 0;
  for (const { 0: found, index } of allMatches(cell, bracketsOrSeparator)) {
    if (found.startsWith("(") || found.startsWith("ทุก")) continue;
    runs.push({ text: cell.slice(start, index), start });
    start = index + found.length;
  }
  return [...runs, { text: cell.slice(start), start }]
    .filter(({ text }) => text.trim() !== "")
    .map(withoutMark);
}

/** `1. กองคลัง`, `• กองคลัง`: departments one a line, as lists are written. */
function withoutMark({ text, start }: Piece): Piece {
  const mark = /^\s*(?:\(?[\d๐-๙]{1,2}[.)]|[•·▪◦●○*–-])\s*(?=\S)/.exec(text)?.[0] ?? "";
  return { text: text.slice(mark.length), start: start + mark.length };
}

function namesIn(run: Piece): Piece[] {
  const names: Piece[] = [];
  let rest = trimmed(run);
  for (;;) {
    const [whole, name] = abbreviationInFront.exec(rest.text) ?? upToAnd(rest.text) ?? [];
    if (whole === undefined || name === undefined) return [...names, rest];
    names.push({ text: name, start: rest.start });
    rest = trimmed({
      text: rest.text.slice(whole.length),
      start: rest.start + whole.length,
    });
  }
}

/** What stands before an และ that another abbreviation follows, with the และ and without; null where there is none. */
function upToAnd(text: string): [string, string] | null {
  if (!text.includes("และ")) return null;
  for (const { 0: found, index } of allMatches(text, bracketsOrAnd))
    if (!found.startsWith("("))
      return [text.slice(0, index + found.length), text.slice(0, index).trimEnd()];
  return null;
}

const withBrackets = /^([^]*\S)\s*\(([^()]*)\)$/;

function readNamed(name: string, start: number): PlacedDepartment {
  const [, before = "", part = ""] = (name.endsWith(")") && withBrackets.exec(name)) || [];
  const own = part.trim() === "" ? name : before;
  const place = trimmed({ text: own, start }, /[\s\u200B]/);
  return {
    abbreviation: oneLine(own),
    part: oneLine(part),
    start: place.start,
    end: place.start + place.text.length,
  };
}

/** Without the spaces it begins and ends with. */
function trimmed({ text, start }: Piece, space = /\s/): Piece {
  let [first, end] = [0, text.length];
  while (first < end && space.test(text.charAt(first))) first += 1;
  while (end > first && space.test(text.charAt(end - 1))) end -= 1;
  return { text: text.slice(first, end), start: start + first };
}
