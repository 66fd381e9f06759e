import { distance } from "fastest-levenshtein";
import { yearInText } from "./years";
import { squeeze } from "./letters";
import { arabicDigits } from "./thai-text";

/** One letter in ten may differ, and one in any title: slips of typing, not another item. */
const lettersPerSlip = 10;
/** In letters: no item's title is as long. Comparing two takes the product of their lengths. */
const longestCompared = 1_000;

const years = new RegExp(`(?:พ\\.?ศ\\.?)?${yearInText}`, "g");

/** A title without spaces, case and years: the same item is of พ.ศ. 2567 one year and of 2568 the next. */
export function titleKey(title: string): string {
  return squeeze(arabicDigits(title)).toLowerCase().replace(years, "");
}

/** Whether two titles, as titleKey gives them, are the same item's. */
export function isSameTitle(one: string, other: string): boolean {
  if (one === other || Math.max(one.length, other.length) > longestCompared) return one === other;
  const slips = Math.max(1, Math.floor(Math.max(one.length, other.length) / lettersPerSlip));
  return Math.abs(one.length - other.length) <= slips && distance(one, other) <= slips;
}
