import { arabicDigits, oneLine, withoutEndSpaces } from "./thai-text";

const number = /\d+(?:[.,]\d+)?/g;
const brackets = /\(([^()]*)\)/g;

/** Every number in a score cell: 73.1, `73.10`, `๗๓.๑๐`, `73,10`, `80.24 และ 84.19`, `ร้อยละ 73.10`. */
export function readScores(score: string): number[] {
  return (arabicDigits(score).match(number) ?? []).map((text) => Number(text.replace(",", ".")));
}

/** The scores in the brackets of an issue: `i8 ... (73.10 คะแนน)`, `(80.24 และ 84.19 คะแนน)`. */
export function scoresInIssue(issue: string): number[] {
  return [...arabicDigits(issue).matchAll(brackets)].flatMap(([, inside]) =>
    isScore(inside ?? "") ? readScores(inside ?? "") : [],
  );
}

/**
 * The issue without brackets that say nothing but scores; brackets with words of their own
 * (`คะแนนภาพรวม 93.75 คะแนน`) stay, so that no text is lost when the score gets its own column.
 */
export function withoutScores(issue: string): string {
  const bare = issue.replace(brackets, (whole, inside: string) => {
    const words = arabicDigits(inside)
      .replace(number, "")
      .replace(/และ|,|คะแนน|\s|\u00A0/g, "");
    return isScore(arabicDigits(inside)) && words === "" ? "" : whole;
  });
  return bare === issue ? issue : withoutEndSpaces(bare).trim();
}

/** How several scores stand in one cell, as the published form writes them. */
export function writeScores(scores: readonly number[]): number | string {
  const [only] = scores;
  return scores.length === 1 && only !== undefined
    ? only
    : scores.map((score) => score.toFixed(2)).join(" และ ");
}

function isScore(inside: string): boolean {
  return /\d/.test(inside) && /คะแนน|ร้อยละ|%|^[\d.,\s]+$/.test(oneLine(inside));
}
