import { found } from "../found";
import { readMark } from "../../terms/list/mark";
import { squeeze } from "../../terms/letters";
import { cellToFill } from "../place";
import type { RowRule } from "./rule";
import { textKeys } from "../facts/lines-in-cells";

/** Shorter texts may well be the same by chance. */
const fewestLetters = 12;

/** What is to be done, how it was done and what came of it are different things. */
export const sameText = {
  code: "same-text",
  severity: "warning",
  per: "row",
  find: (row, { columns }) =>
    textKeys.flatMap((key, index) => {
      const other = textKeys
        .slice(0, index)
        .find((before) => isSame(row.text[before], row.text[key]));
      return other ? [found(cellToFill(row, key, columns), key, { other })] : [];
    }),
} as const satisfies RowRule;

function isSame(one: string, other: string): boolean {
  // Most texts differ from their first letters on: then they need no reading.
  if (!hasSameConsonants(one, other)) return false;
  const bare = bareText(one);
  return bare.length >= fewestLetters && bare === bareText(other);
}

/** Of consonants none stands in a list mark or is ever written otherwise. */
function hasSameConsonants(one: string, other: string): boolean {
  let [at, atOther] = [consonantFrom(one, 0), consonantFrom(other, 0)];
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(atOther)) {
    at = consonantFrom(one, at + 1);
    atOther = consonantFrom(other, atOther + 1);
  }
  return at === one.length && atOther === other.length;
}

/** Where the next one stands; the text's length where there is none. */
function consonantFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isConsonant(text.charCodeAt(at))) at += 1;
  return at;
}

/** ก-ซ and ฑ-ฮ; those between have other letters in PDF files. */
const isConsonant = (code: number): boolean =>
  (code >= 0x0e01 && code <= 0x0e0b) || (code >= 0x0e11 && code <= 0x0e2e);

/** Without list marks, spaces and case. */
function bareText(text: string): string {
  const lines = text.split("\n").map((line) => readMark(line)?.text ?? line);
  return squeeze(lines.join("")).toLowerCase();
}
