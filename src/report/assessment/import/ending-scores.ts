import { arabicDigits } from "../../terms/thai-text";

export interface EndingScores {
  /** What stands before them. */
  before: string;
  /** As typed; several where columns stand side by side: full marks, last year's, this year's. */
  scores: string[];
  /** False for a whole number, which may be a title's last word (`ระยะที่ 12`). */
  isCertain: boolean;
}

/** No line joins more with และ; with no bound, a line of nothing else would be read to its end from each. */
const mostJoined = 20;
const number = String.raw`[-−]?\d{1,3}(?:[.,]\d{1,9})?`;
// Each space belongs to what is beside it: were it free, every และ would double the ways to read the line.
const score = String.raw`(?:\( ?)?(?:(?:ร้อยละ|คะแนน) ?)?${number}(?: ?(?:%|คะแนน))?(?: ?\))?`;
const several = String.raw`${score}(?: ?(?:และ|กับ|\/) ?${score}){0,${mostJoined - 1}}`;
const words = String.raw`ไม่ผ่าน|ผ่าน|ไม่มี|มี|รอผล|n\/a|-|–`;
const last = new RegExp(String.raw`(?:^| )(${several}|${words})$`, "i");
const furtherColumn = /^(?:\d{1,3}[.,]\d+|100)$/;
const isCertain = /\d[.,]\d|^\D*(?:0|100)\D*$|^\D+$/;

/**
 * The score a line ends with; null where it ends with none, or with one digit that is a title's (`รอบ 6`).
 * @param line with single spaces, as plainText makes it.
 */
export function endingScores(line: string): EndingScores | null {
  const digits = arabicDigits(line);
  const ending = last.exec(digits)?.[1];
  if (ending === undefined || /^[1-9]$/.test(ending)) return null;
  const words = line
    .slice(0, line.length - ending.length)
    .trimEnd()
    .split(" ");
  let end = words.length;
  while (end > 0 && furtherColumn.test(arabicDigits(words[end - 1] ?? ""))) end -= 1;
  return {
    before: words.slice(0, end).join(" "),
    scores: [...words.slice(end), line.slice(-ending.length)],
    isCertain: isCertain.test(ending),
  };
}
