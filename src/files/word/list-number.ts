import { thaiDigits } from "../../report/terms/thai-text";

/**
 * A number as a list of Word shows it, by the names of formats of ECMA-376 part 1, 17.18.59 (ST_NumberFormat).
 * Formats of other scripts, and numbers that no list comes to, show as plain numbers.
 */
export function listNumber(number: number, format: string): string {
  if (number < 1) return String(number);
  switch (format) {
    case "none":
      return "";
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "lowerLetter":
      return repeatedLetter(number, latinLetters);
    case "upperLetter":
      return repeatedLetter(number, latinLetters).toUpperCase();
    case "lowerRoman":
      return roman(number);
    case "upperRoman":
      return roman(number).toUpperCase();
    case "thaiLetters":
      return repeatedLetter(number, thaiLetters);
    case "thaiNumbers":
      return thaiDigits(String(number));
    case "thaiCounting":
      return thaiWords(number);
    default:
      return String(number);
  }
}

const latinLetters = "abcdefghijklmnopqrstuvwxyz";
/** Without ฃ ฅ ฆ ฤ ฦ. */
const thaiLetters = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

/** a to z, then aa, bb, ... */
function repeatedLetter(number: number, letters: string): string {
  const times = Math.ceil(number / letters.length);
  if (times > 30) return String(number);
  return letters.charAt((number - 1) % letters.length).repeat(times);
}

const romans = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;

function roman(number: number): string {
  if (number > 3999) return String(number);
  let [left, written] = [number, ""];
  for (const [worth, letters] of romans) {
    written += letters.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return written;
}

const thaiOnes = ["", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];

function thaiWords(number: number): string {
  if (number > 99) return thaiDigits(String(number));
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return thaiOnes[ones] ?? "";
  const ten = tens === 1 ? "" : tens === 2 ? "ยี่" : (thaiOnes[tens] ?? "");
  return `${ten}สิบ${ones === 1 ? "เอ็ด" : (thaiOnes[ones] ?? "")}`;
}
