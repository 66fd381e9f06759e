import { mendedLetters, squeeze } from "./letters";
import { arabicDigits } from "./thai-text";

/** Words before a name that are no part of it: `ของ กรมหนึ่ง`, `1. กรมหนึ่ง`, `หน่วยงาน: กรมหนึ่ง`. */
const ahead = /^(?:(?:\(?\d{1,4}[.)]|[-–*•]|(?:ชื่อ)?หน่วยงาน:?|ของ)\s*)+/;
/** The short form a name ends with: `สำนักงานตัวอย่าง (สตย.)`. */
const inBrackets = /[([]([^()[\]]{1,60})[)\]]$/;

/**
 * What agencies' names begin with, as an expression. Titles begin with การ too, so those of state enterprises are
 * told in full.
 */
export const agencyBeginnings = [
  "กระทรวง|ทบวง|กรม|สำนัก|สนง|สถาบัน|องค์การ|องค์กร|เทศบาล|ทต\\.|ทม\\.|ทน\\.|อบต|อบจ|จังหวัด|อำเภอ|เมืองพัทยา",
  "กรุงเทพมหานคร|มหาวิทยาลัย|ม\\.|วิทยาลัย|วิทยาเขต|โรงเรียน|รร\\.|โรงพยาบาล|รพ|คณะ|บัณฑิตวิทยาลัย|สพป|สพม|สสจ|สสอ",
  "สภา|ศาล|ธนาคาร|บริษัท|บรรษัท|กองทุน|กองทัพ|กองบัญชาการ|กองบังคับการ|กองอำนวยการ|ราชวิทยาลัย|ศูนย์|ที่ว่าการ",
  "การไฟฟ้า|การประปา|การรถไฟ|การยาง(?:แห่ง)?|การท่าเรือ|การทาง|การนิคม|การเคหะ|การกีฬา|การท่องเที่ยว|ราชบัณฑิต",
  "สถานีตำรวจ|ตำรวจ|เรือนจำ|ทัณฑสถาน|ด่าน|แขวง|กลุ่มจังหวัด|มูลนิธิ|โครงการชลประทาน|ท่าอากาศยาน|อุทยาน|นิคม",
  "องค์กรปกครอง|สวนสัตว์|สวนพฤกษ|โรงงาน|หอสมุด|หอจดหมายเหตุ|พิพิธภัณฑ์|ตลาดหลักทรัพย์|สำนักงาน|หอการค้า",
].join("|");

const beginnings = new RegExp(
  `^(?:${agencyBeginnings}|department of|office of|ministry of|university)`,
  "i",
);

/** Excel cuts a sheet's name off here. */
const longestSheetName = 31;

/** Whether a text reads as an agency's name. */
export function looksLikeAgency(text: string): boolean {
  return beginnings.test(withoutAhead(arabicDigits(text).trim()));
}

/** A name to compare by: without spaces, case and the words before it, in mended letters. */
export function agencyKey(name: string): string {
  return withoutAhead(squeeze(arabicDigits(name)).toLowerCase());
}

/** Whether two names are one agency's, each with or without its short form, or nothing but that. */
export function isSameAgency(one: string, other: string): boolean {
  const [a, b] = [partsOfName(one), partsOfName(other)];
  if (a.whole === "" || b.whole === "") return false;
  if (a.whole === b.whole || a.short === b.bare || a.bare === b.short) return true;
  // Two towns of one name differ by the province in their brackets.
  if (a.bare === b.bare) return a.short === null || b.short === null || a.short === b.short;
  return isCutOff(one, b.whole) || isCutOff(other, a.whole);
}

interface NameParts {
  whole: string;
  bare: string;
  short: string | null;
}

function partsOfName(name: string): NameParts {
  const whole = agencyKey(name);
  const match = inBrackets.exec(whole);
  if (!match || match.index === 0) return { whole, bare: whole, short: null };
  return { whole, bare: whole.slice(0, match.index), short: match[1] ?? null };
}

function isCutOff(name: string, whole: string): boolean {
  return Array.from(name).length === longestSheetName && whole.startsWith(agencyKey(name));
}

const withoutAhead = (name: string): string => name.replace(ahead, "");

/**
 * Whether a text names an agency, whatever stands around it: `คะแนน ITA กรมหนึ่ง ปี 2566`. Where the name
 * goes on it is another's: กรมหนึ่งเดียว.
 */
export function namesAgency(text: string, agency: string): boolean {
  const { whole, bare, short } = partsOfName(agency);
  const names = [whole, bare, ...(short === null ? [] : [short])];
  return names.some((name) =>
    looksLikeAgency(name) ? standsIn(agencyKey(text), name) : isWordOf(text, name),
  );
}

/** What may follow a name at once, spaces being left out: what no name goes on with. */
const goesOn = /^(?!ปี|ประจำ|ในปี|พ\.?ศ|คะแนน|ผล|รอบ)[\p{L}\p{M}]/u;

function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!goesOn.test(text.slice(at + name.length))) return true;
  return false;
}

/** A short form is short enough to stand in other words: it counts as a word of its own, with its dots or not. */
function isWordOf(text: string, name: string): boolean {
  const plain = (each: string) =>
    mendedLetters(arabicDigits(each)).toLowerCase().replaceAll(".", "");
  return plain(text)
    .split(/[^\p{L}\p{M}\d]+/u)
    .includes(plain(name));
}
