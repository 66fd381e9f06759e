import { highestOf } from "../../reference/extremes";
import { arabicDigits } from "../terms/thai-text";
import type { HeaderColumn } from "./header";

/** Of scores of several years those of the newest are meant, whatever the others hold. */
export function olderScores(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const scores = columns.filter(
    ({ senses, text }) => yearIn(text) > 0 && senses.some(({ means }) => means === "score"),
  );
  const newest = highestOf([0, ...scores.map(({ text }) => yearIn(text))]);
  return scores.filter(({ text }) => yearIn(text) < newest);
}

const yearIn = (text: string): number => Number(/25\d\d/.exec(arabicDigits(text))?.[0] ?? 0);
