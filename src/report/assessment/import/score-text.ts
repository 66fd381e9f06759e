import { arabicDigits } from "../../terms/thai-text";
import { plainText } from "./source-table";

export type ScoreFault = "no-score" | "bad-score" | "score-out-of-range";

const units = /ร้อยละ|คะแนน|percent|%/gi;
const noScoreYet =
  /^(?:[-–—.…]*|#?n\/?a|null|ไม่มีข้อมูล|ไม่มีการประเมิน|ไม่(?:ได้)?(?:รับการ|เข้ารับการ)?ประเมิน|ยกเว้น(?:การประเมิน)?|ยังไม่.*|รอ.*|อยู่ระหว่าง.*)$/i;
const number = /^[-–−+]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?$/i;
/** Thousands or a decimal comma: nobody can tell, but for 0,731, which is no thousands. */
const eitherComma = /[1-9]\d{0,2},\d{3}$/;

/** 0-100 out of `73.10`, `73,10`, `๗๓.๑๐`, `ร้อยละ 73.10`, `73.10%`, `(73.10 คะแนน)`, or why there is none. */
export function readScore(text: string): number | ScoreFault {
  const bare = bareNumbers(text);
  if (noScoreYet.test(bare)) return "no-score";
  if (!number.test(bare) || eitherComma.test(bare)) return "bad-score";
  const score = withoutNoise(Number(bare.replace(",", ".").replace(/[–−]/, "-")));
  return score < 0 || score > 100 ? "score-out-of-range" : score;
}

/** The scores of a cell that gives several: `80.24 และ 84.19`, `80.24 / 84.19`. */
export function readSeveralScores(text: string): (number | ScoreFault)[] {
  return bareNumbers(text)
    .split(/และ|กับ|[/;&]|,\s|\s/)
    .filter((part) => part !== "")
    .map(readScore);
}

const passWords = new Map([
  ["ผ่าน", 100],
  ["มี", 100],
  ["ไม่ผ่าน", 0],
  ["ไม่มี", 0],
]);

/** An OIT item given in words: disclosed is 100, not disclosed 0 (the instrument knows nothing between). */
export function scoreInWords(text: string): number | undefined {
  return passWords.get(plainText(text));
}

function bareNumbers(text: string): string {
  return arabicDigits(plainText(text))
    .replace(units, "")
    .replace(/^\s*\((.*)\)\s*$/, "$1")
    .trim();
}

/** Scores have two decimals; a spreadsheet's 73.0999999999 is 73.10. */
function withoutNoise(score: number): number {
  const rounded = Math.round(score * 100) / 100;
  // Adding zero makes a zero of a negative zero.
  return Math.abs(score - rounded) < 1e-6 ? rounded + 0 : score;
}
