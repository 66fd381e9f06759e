import type { Digits } from "../form/signing";
import { arabicDigits, thaiDigits } from "../terms/thai-text";

/** What belongs together without Thai letters: a number, an address, a code. */
const withoutThai = /[\w.,:;/\\@%#&?=~+-]+/g;

/** A text in these digits; in codes, addresses of the web and words of Latin letters they stay as typed. */
export function inDigits(text: string, digits: Digits): string {
  if (digits === "typed") return text;
  if (digits === "arabic") return arabicDigits(text);
  return text.replace(withoutThai, (run) => (/[a-z_@]/i.test(run) ? run : thaiDigits(run)));
}
