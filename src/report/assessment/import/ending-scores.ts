import { arabicDigits } from "../../thai-text";

export interface EndingScores {
  /** What stands before them. */
  before: string;
  /** As typed; several where columns stand side by side: full marks, last year's, this year's. */
  scores: string[];
  /** False for a whole number, which may be a title's last word (`ระยะที่ 12`). */
  isCertain: boolean;
}

const number = String.raw`[-−]?\d{1,3}(?:[.,]\d{1,9})?`;
const score = String.raw`\(?(?:ร้อยละ|คะแนน)?\s*${number}\s*(?:%|คะแนน)?\)?`;
const several = String.raw`${score}(?:\s*(?:และ|กับ|\/)\s*${score})*`;
const words = String.raw`ไม่ผ่าน|ผ่าน|ไม่มี|มี|รอผล|n\/a|-|–`;
const last = new RegExp(String.raw`(?:^|\s)(${several}|${words})$`, "i");
const furtherColumn = /(?:^|\s)(\d{1,3}[.,]\d+|100)$/;
const isCertain = /\d[.,]\d|^\D*(?:0|100)\D*$|^\D+$/;

/** The score a line ends with; null where it ends with none, or with one digit that is a title's (`รอบ 6`). */
export function endingScores(line: string): EndingScores | null {
  const digits = arabicDigits(line);
  const ending = last.exec(digits)?.[1];
  if (ending === undefined || /^[1-9]$/.test(ending)) return null;
  const scores = [line.slice(-ending.length)];
  let before = digits.slice(0, -ending.length).trimEnd();
  for (;;) {
    const further = furtherColumn.exec(before)?.[1];
    if (further === undefined) break;
    const end = before.length - further.length;
    scores.unshift(line.slice(end, before.length));
    before = before.slice(0, end).trimEnd();
  }
  return { before: line.slice(0, before.length), scores, isCertain: isCertain.test(ending) };
}
