import type { Digits } from "../form/signing";
import { arabicDigits, thaiDigits } from "../terms/thai-text";

const link = String.raw`(?:https?:\/\/|www\.)\S+`;
/** A link; or what belongs together without Thai letters, as a number, a code, `EIT (1)`. */
const linkOrRun = new RegExp(String.raw`${link}|[\w.,:;/\\@%#&?=~+-]+(?: \(\d\))?`, "g");
const linkOrThai = new RegExp(`${link}|[๐-๙]+`, "g");

/** A text in these digits; in links, codes and words of Latin letters they stay as typed. */
export function inDigits(text: string, digits: Digits): string {
  if (digits === "typed") return text;
  if (digits === "arabic")
    return text.replace(linkOrThai, (run) => (/^[๐-๙]/.test(run) ? arabicDigits(run) : run));
  return text.replace(linkOrRun, (run) => (/[a-z_@]/i.test(run) ? run : thaiDigits(run)));
}
