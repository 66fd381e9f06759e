import { instrumentOfCode } from "../../../reference/year";
import { readCodes } from "../../terms/codes";
import { arabicDigits, withoutEnding } from "../../terms/thai-text";
import type { CodedText } from "./item-codes";
import { plainText } from "./source-table";

/** A code that names its instrument: a lone `8` or a zero for the letter O is too little inside a text. */
const code = String.raw`(?:IIT|EIT|OIT|[IEO])[ .-]{0,2}\d{1,2}`;
const codes = String.raw`(?:(?:ข้อ|รหัส) ?)?(${code}(?: ?(?:,|\/|&|และ|กับ) ?${code}){0,9})`;
/** `กระบวนการงบประมาณ (i8)`, `[O13] รายงานประจำปี`; a run of codes (`(i1-i6)`) is an indicator's, not an item's. */
const inBrackets = new RegExp(String.raw`[([{（] ?${codes} ?[)\]}）]`, "i");
/** `กระบวนการงบประมาณ i8`, `กระบวนการงบประมาณ - ข้อ i8`. */
const atEnd = new RegExp(String.raw`[ :;|/,–—-]${codes}$`, "i");
/** `ตัวชี้วัดย่อย i8 กระบวนการงบประมาณ`, `แบบวัด: i8 ...`: one word, or what ends with a colon. */
const afterWord = new RegExp(String.raw`^(?:[ก-๙]{1,20}|[^:]{1,40}:) ?${codes}(?=[ .:)]|$)`, "i");

/**
 * The codes that a text names elsewhere than where it begins; null where it names none. Narrower than those of an issue
 * (`codesOfIssue`), which a person wrote about items: here a run is an indicator's, a code in the midst of a sentence may
 * be one that is only mentioned, and the title stays as typed, since it goes into the sheet.
 */
export function codesWithin(text: string): CodedText | null {
  const typed = plainText(text);
  const plain = arabicDigits(typed);
  const match = inBrackets.exec(plain) ?? atEnd.exec(plain) ?? afterWord.exec(plain);
  if (!match) return null;
  const named = readCodes(match[1] ?? "").codes;
  const before = typed.slice(0, match.index);
  const after = typed.slice(match.index + match[0].length);
  return {
    codes: named.flatMap((each) => {
      const instrument = instrumentOfCode(each);
      return instrument === null ? [] : [{ instrument, code: each }];
    }),
    title: withoutEnding(`${before.trim()} ${after.trim()}`.replace(/^[ .:–-]+/, ""), " :;|/,–—-"),
  };
}
