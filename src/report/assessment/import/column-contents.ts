import { codesWithin } from "./codes-in-text";
import { instrumentNamed } from "../../terms/instrument-name";
import { beginsWithNumber, explicitCodes, unknownCode } from "./item-codes";
import { readScore, scoreInWords } from "./score-text";
import { cellAt, type SourceRow } from "./source-table";

/** What a column's cells look like; counts of cells unless said otherwise. */
export interface ColumnContents {
  column: number;
  /** Everything above it, joined; "" where there is no header. */
  header: string;
  filled: string[];
  /** Hold a code that names its instrument. */
  coded: number;
  /** Begin with a bare number: `8`, `ข้อ 8`, `8. title`. */
  numbered: number;
  /** Nothing but an instrument's name. */
  instruments: number;
  /** Readable as scores of 0-100. */
  scores: number;
  /** ผ่าน, ไม่มี ... */
  scoresInWords: number;
  differentScores: number;
  /** 1, 2, 3 ...: the lines are counted, not scored. */
  isCounter: boolean;
  /** Mean, in characters; numbers count as none. */
  wordLength: number;
}

export function contentsOf(
  rows: readonly SourceRow[],
  column: number,
  header: string,
): ColumnContents {
  const filled = filledIn(rows, column);
  const scores = scoresOf(filled);
  const words = filled.filter((cell) => typeof readScore(cell) !== "number");
  return {
    column,
    header,
    filled,
    coded: filled.filter(isCoded).length,
    numbered: filled.filter(beginsWithNumber).length,
    instruments: filled.filter((cell) => instrumentNamed(cell) !== null && !isCoded(cell)).length,
    scores: scores.length,
    scoresInWords: filled.filter((cell) => scoreInWords(cell) !== undefined).length,
    differentScores: new Set(scores).size,
    isCounter: countsUp(scores),
    wordLength: words.reduce((sum, word) => sum + word.length, 0) / Math.max(1, filled.length),
  };
}

/** Whether half of what a column holds, and more, is scores that do not only count the lines. */
export function holdsScores(rows: readonly SourceRow[], column: number): boolean {
  const filled = filledIn(rows, column);
  const scores = scoresOf(filled);
  return scores.length > 0 && scores.length * 2 >= filled.length && !countsUp(scores);
}

const filledIn = (rows: readonly SourceRow[], column: number) =>
  rows.map((row) => cellAt(row, column)).filter((cell) => cell !== "");

const scoresOf = (cells: readonly string[]) =>
  cells.map(readScore).filter((score) => typeof score === "number");

/** A code that names its instrument, wherever it stands, or one of a family that only the year's list knows. */
export function isCoded(cell: string): boolean {
  return (
    explicitCodes(cell, null, new Map()) !== null ||
    unknownCode(cell) !== null ||
    codesWithin(cell) !== null
  );
}

/** From 1, or three and more; hardly ever anything but one more than before. */
function countsUp(numbers: readonly number[]): boolean {
  if (numbers.length < (numbers[0] === 1 ? 2 : 3)) return false;
  const steps = numbers.slice(1).filter((number, index) => number - (numbers[index] ?? 0) === 1);
  return steps.length >= (numbers.length - 1) * 0.7;
}
