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

/** Most texts differ from their first letters on: then they need no reading. */
function isSame(one: string, other: string): boolean {
  if (firstConsonants(one) !== firstConsonants(other)) return false;
  const bare = bareText(one);
  return bare.length >= fewestLetters && bare === bareText(other);
}

/** Enough of them to tell one text from another; none stands in a list mark or is ever written otherwise. */
function firstConsonants(text: string): string {
  let consonants = "";
  for (let at = 0; at < text.length && consonants.length < fewestLetters; at += 1) {
    const letter = text.charAt(at);
    if (/[ก-ซฑ-ฮ]/.test(letter)) consonants += letter;
  }
  return consonants;
}

/** Without list marks, spaces and case. */
function bareText(text: string): string {
  const lines = text.split("\n").map((line) => readMark(line)?.text ?? line);
  return squeeze(lines.join("")).toLowerCase();
}
