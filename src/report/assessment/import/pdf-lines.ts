import { endingScores } from "./ending-scores";
import { roleOfHeader } from "./headers";
import { instrumentNamed } from "../../terms/instrument-name";
import { beginsWithNumber, codesUnder, explicitCodes } from "./item-codes";
import {
  isIndicatorName,
  isNoteOrTitle,
  isNumberedIndicator,
  numbersPage,
  isTotal,
} from "./passed-over";
import { plainText, type SourceRow } from "./source-table";

/** A title runs on over so many further lines at most, those of a page's foot and head not counted. */
const mostLinesRunOn = 4;
/** With a page's foot and head between. */
const farthestRunOn = 20;

/**
 * Rows out of a PDF file's text. `i8 กระบวนการงบประมาณ 73.10` becomes code, title and score, also where the
 * title runs on over further lines, or over a page, and the score ends the last. A line without a code keeps
 * the code's cell blank; one without a score is one cell.
 */
export function readPdfLines(texts: readonly string[]): SourceRow[] {
  const lines = texts.map(plainText);
  const isPageEdge = pageEdges(lines);
  const joined = new Set<number>();
  return lines.flatMap((line, index) => {
    if (joined.has(index)) return [];
    const runsOn = linesRunOn(lines, index, (at) => !joined.has(at), isPageEdge);
    for (const used of runsOn) joined.add(used);
    const whole = [line, ...runsOn.map((used) => lines[used])].join(" ");
    return [{ line: index + 1, cells: cellsOf(whole) }];
  });
}

function cellsOf(line: string): string[] {
  const start = codeBeginning(line);
  if (start === null) return headersOf(line) ?? titleAndScores(line) ?? [line];
  const rest = line.slice(start.length).trim();
  const ending = endingScores(rest);
  if (ending) return [start.trim(), ending.before, ...ending.scores];
  return isCoded(line) ? [start.trim(), rest] : [line];
}

/** A line without a code in front, of a title and its score; null where it does not end with one. */
function titleAndScores(line: string): string[] | null {
  const ending = endingScores(line);
  return ending?.isCertain === true && ending.before !== ""
    ? ["", ending.before, ...ending.scores]
    : null;
}

const isCoded = (line: string): boolean => explicitCodes(line, null, new Map()) !== null;

/** The part of a line that is its code, `ข้อ i8.`; null where it begins with none. */
function codeBeginning(line: string): string | null {
  if (isHeading(line) || isIndicatorName(line)) return null;
  const coded =
    explicitCodes(line, null, new Map()) ??
    (beginsWithNumber(line) ? codesUnder("IIT", line, new Map()) : null);
  return coded && line.slice(0, line.length - coded.title.length);
}

/** The further lines that belong to an item whose own line does not end with its score. */
function linesRunOn(
  lines: readonly string[],
  from: number,
  isFree: (index: number) => boolean,
  isPageEdge: (line: string) => boolean,
): number[] {
  const first = lines[from] ?? "";
  const start = codeBeginning(first);
  if (start === null || endingScores(first.slice(start.length).trim())?.isCertain) return [];
  // Items may bear their indicator's name (i19 does): below a code that stands alone it is a title.
  const isAlone = start.trim() === first;
  const used: number[] = [];
  const end = Math.min(lines.length, from + farthestRunOn);
  for (let index = from + 1; index < end && used.length < mostLinesRunOn; index += 1) {
    const line = lines[index] ?? "";
    if (isCoded(line) || !isFree(index)) return [];
    if (isPageEdge(line)) continue;
    if (isHeading(line) || (isIndicatorName(line) && !(isAlone && used.length === 0))) return [];
    // A title may run on with a number (รอบ / 6 เดือน) where codes are not bare numbers themselves.
    if (!isCoded(first) && beginsWithNumber(line)) return [];
    used.push(index);
    if (endingScores(line)?.isCertain) return used;
  }
  return [];
}

/** A total, an indicator or an instrument: no title runs on past it. */
function isHeading(line: string): boolean {
  const isInstrument = line.startsWith("แบบ") && instrumentNamed(line) !== null;
  return isTotal(line) || isNumberedIndicator(line) || isInstrument;
}

/** Tells what stands at the foot and head of pages: numbers, notes, titles, headers, and what is repeated. */
function pageEdges(lines: readonly string[]): (line: string) => boolean {
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  return (line) => {
    if (endingScores(line)?.isCertain) return false;
    const isRepeated = (times.get(line) ?? 0) > 1;
    return isRepeated || numbersPage(line) || isNoteOrTitle(line) || headersOf(line) !== null;
  };
}

/** A line of nothing but headers, cell by cell. */
function headersOf(line: string): string[] | null {
  const words = line.split(" ");
  return words.length > 1 && words.every((word) => roleOfHeader(word) !== null) ? words : null;
}
