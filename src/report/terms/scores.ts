import { mendedLetters } from "./letters";
import { allMatches } from "./matches";
import { arabicDigits, withoutEndSpaces } from "./thai-text";

const number = /\d+(?:[.,]\d+)?/g;
const brackets = /[([]([^()[\]]*)[)\]]/g;

/** What stands beside a score and is none: full marks, the year that it is of, by how much it is another. */
const notTheScore =
  /\((?:คะแนน)?เต็ม\s*\d{1,3}[^()]{0,20}\)|(?:คะแนน)?เต็ม\s*\d{1,3}(?:\.0+)?(?:\s*คะแนน)?|\/\s*100(?:\.0+)?(?![.\d])|จาก\s*100(?:\.0+)?(?![.\d])|(?:ปี|พ\.?ศ\.?)\s*25\d\d|(?:ลดลง|เพิ่มขึ้น)(?:จากเดิม)?\s{0,3}\d{1,3}(?:[.,]\d{1,6})?/g;

/** Another year's score beside the one that counts: `73.10 (ปี 2565: 70.10)`. */
const otherYearsScore =
  /[([](?:คะแนน)?(?:ของ)?\s{0,3}(?:ปี|พ\.?ศ\.?)\s{0,3}25\d\d(?:\s{0,3}(?:ได้|[:=]))?(?:\s{0,3}คะแนน)?\s{0,3}\d{1,3}(?:[.,]\d{1,6})?[^()[\]]{0,20}[)\]]/g;

/** Words that say no more than that a score stands beside them. */
const scoreWords = /เท่ากับ|อยู่ที่|และ|กับ|ได้รับ|ได้|ที่|ค่า|เฉลี่ย|คะแนน|ร้อยละ|[,/:=%\s\u00A0]/g;

const one = String.raw`\d{1,3}(?:[.,]\d{1,6})?(?!\d)`;
const several = String.raw`${one}(?:\s{0,2}(?:และ|กับ|,|\/)\s{0,2}${one}){0,9}`;
/** Where there are no brackets: `ได้คะแนน 78.25`, `= 73.10`, `78.25 คะแนน`, and two decimals at the end. */
const unbracketed = [
  new RegExp(
    String.raw`(?:ได้\s?)?(?:ค่า)?คะแนน(?:ที่ได้(?:รับ)?|เฉลี่ย|รวม)?\s?(?:[:=]|เท่ากับ|อยู่ที่)?\s?${several}(?:\s?(?:คะแนน|%))?`,
    "g",
  ),
  new RegExp(String.raw`[=:]\s?${several}\s?(?:คะแนน|%)?\s*$`, "g"),
  new RegExp(String.raw`${several}\s?คะแนน`, "g"),
  new RegExp(String.raw`(?:\s|ร้อยละ)\s?${one.replace("?(?!", "(?!")}\s?%?\s*$`, "g"),
];

interface WrittenScore {
  start: number;
  end: number;
  text: string;
}

/** Every number in a score cell: 73.1, `73.10`, `๗๓.๑๐`, `73,10`, `80.24 และ 84.19`, `73.10 (เต็ม 100)`. */
export function readScores(score: string): number[] {
  const text = scoresAlone(mendedLetters(score));
  return (text.match(number) ?? []).map(scoreOf);
}

/** The scores an issue gives: `i8 ... (73.10 คะแนน)`, `[73.10]`, `ได้คะแนน 73.10`, `= 73.10`. */
export function scoresInIssue(issue: string): number[] {
  return writtenScores(mendedLetters(issue)).flatMap(({ text }) => readScores(text));
}

/** Of what says that a number is a score, something stands beside each. */
const mayHoldScore = /คะแนน|[=:)\]]|[\d๐-๙][.,][\d๐-๙]/;

/** Where the scores of an issue stand, with the words and brackets that belong to them. */
export function writtenScores(issue: string): WrittenScore[] {
  if (!mayHoldScore.test(issue)) return [];
  const text = scoresAlone(issue);
  const inBrackets = spansOf(text, brackets).filter((span) => isScore(span.text));
  if (inBrackets.length > 0) return inBrackets;
  for (const form of unbracketed) {
    // Of a code the figure is no score: `e1 คะแนน`.
    const found = spansOf(text, form).filter(
      ({ start }) => !/[A-Za-z]/.test(text.charAt(start - 1)),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The issue without what says nothing but scores; brackets with words of their own
 * (`คะแนนภาพรวม 93.75 คะแนน`) stay, so that no text is lost when the score gets its own column.
 */
export function withoutScores(issue: string): string {
  let bare = issue;
  for (const { start, end, text } of writtenScores(issue).reverse())
    if (wordsIn(text) === "") bare = bare.slice(0, start) + bare.slice(end);
  return bare === issue ? issue : withoutEndSpaces(bare).trim();
}

/** How several scores stand in one cell, as the published form writes them. */
export function writeScores(scores: readonly number[]): number | string {
  const [only] = scores;
  return scores.length === 1 && only !== undefined
    ? only
    : scores.map((score) => score.toFixed(2)).join(" และ ");
}

/** Arabic digits, with spaces in place of full marks and years: every letter stays in its place. */
function scoresAlone(text: string): string {
  const inArabic = arabicDigits(text);
  const ofOneYear = inArabic.replace(otherYearsScore, blanked);
  // Where that is the only one, it is the one that counts.
  return (decimal.test(ofOneYear) ? ofOneYear : inArabic).replace(notTheScore, blanked);
}

const decimal = /\d[.,]\d/;
const blanked = (found: string) => " ".repeat(found.length);

const spansOf = (text: string, form: RegExp): WrittenScore[] =>
  allMatches(text, form).map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }));

/** No score is published with three decimals: 0.7825 is a share of one, as a cell shown in percent holds it. */
function scoreOf(text: string): number {
  const value = Number(text.replace(",", "."));
  return value < 2 && /[.,]\d{3}/.test(text) ? Math.round(value * 10_000) / 100 : value;
}

/** Brackets hold a score where they say so, or nothing but numbers with decimals. */
function isScore(bracket: string): boolean {
  if (!/\d/.test(bracket)) return false;
  if (bracket.includes("คะแนน")) return true;
  return /\d[.,]\d|^\D*(?:0|100)\D*$/.test(bracket) && wordsIn(bracket) === "";
}

const wordsIn = (text: string): string =>
  text
    .replace(number, "")
    .replace(scoreWords, "")
    .replace(/[()[\]]/g, "");
