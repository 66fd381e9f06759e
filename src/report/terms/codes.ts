import { codeOf, type Instrument } from "../../reference/year";
import { arabicDigits, oneLine } from "./thai-text";

/** IIT, EIT or OIT out of `EIT (1)`, `แบบ oit`, `EIT ส่วนที่ 2`; null where none is named. */
export function instrumentOf(text: string): Instrument | null {
  const found = /(IIT|EIT|OIT)/.exec(text.toUpperCase())?.[1];
  return found === "IIT" || found === "EIT" || found === "OIT" ? found : null;
}

/**
 * People write O13 also as o13, O-13, O 13, OIT 13, 013 and ๐13 (a Thai zero): a zero counts as the
 * letter O where digits follow it at once.
 */
const token = /^(IIT|EIT|OIT|[IEO]|0(?=\d))[ .-]{0,2}(\d{1,2})(?!\d)\.?/i;
const between = /^[ ]*(,|\/|และ|กับ|ถึง|-|–|&)[ ]*/;
const bareNumber = /^(\d{1,2})(?![\d.])/;

export interface CodesAndTitle {
  /** In the order written, ranges filled in, as `i8`, `e6`, `O13`. */
  codes: string[];
  /** What stands after the codes. */
  title: string;
}

/** The codes an issue begins with: `i19 และ i20 การใช้ทรัพย์สิน`, `e6-e7 ...`, `O12, 13 ...`. */
export function readCodes(issue: string): CodesAndTitle {
  let rest = arabicDigits(oneLine(issue));
  const codes = new Set<string>();
  let last: string | undefined;
  let instrument: Instrument | null = null;
  let range = false;
  for (;;) {
    const match: RegExpExecArray | null = token.exec(rest);
    const bare: RegExpExecArray | null = match || !instrument ? null : bareNumber.exec(rest);
    if (match) instrument = instrumentOfLetter(match[1] ?? "");
    const number = Number(match?.[2] ?? bare?.[1]);
    if (!instrument || !number) break;
    const upTo = codesUpTo(range ? last : undefined, instrument, number);
    for (const code of upTo) codes.add(code);
    last = upTo.at(-1);
    rest = rest.slice((match ?? bare)?.[0].length ?? 0);
    const joint = between.exec(rest);
    if (!joint || !startsWithCode(rest.slice(joint[0].length))) break;
    range = /ถึง|-|–/.test(joint[0]);
    rest = rest.slice(joint[0].length);
  }
  return { codes: [...codes], title: rest.replace(/^[\s.:–-]+/, "") };
}

const startsWithCode = (text: string) => token.test(text) || bareNumber.test(text);

function instrumentOfLetter(letter: string): Instrument {
  const first = letter.charAt(0).toUpperCase();
  if (first === "I") return "IIT";
  return first === "E" ? "EIT" : "OIT";
}

function codesUpTo(from: string | undefined, instrument: Instrument, to: number): string[] {
  const start = Number(from?.slice(1) ?? to - 1) + 1;
  if (start > to) return [codeOf(instrument, to)];
  return Array.from({ length: to - start + 1 }, (_, step) => codeOf(instrument, start + step));
}
