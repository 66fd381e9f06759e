import { buddhistYear, gregorianYear } from "./years";
import { allMatches } from "./matches";
import { arabicDigits } from "./thai-text";

/** A day of the Buddhist calendar, a month where `day` is null. */
export interface ThaiDay {
  day: number | null;
  /** 1-12. */
  month: number;
  /** Buddhist era. */
  year: number;
}

/** A date or range of dates as a text has it. */
export interface WrittenDate {
  text: string;
  /** Where it begins in the text. */
  start: number;
  /** Two for a range. */
  days: ThaiDay[];
}

/** Full names and their usual short forms, the dots left out. */
const monthNames: readonly (readonly [name: string, short: string])[] = [
  ["มกราคม", "มค"],
  ["กุมภาพันธ์", "กพ"],
  ["มีนาคม", "มีค"],
  ["เมษายน", "เมย"],
  ["พฤษภาคม", "พค"],
  ["มิถุนายน", "มิย"],
  ["กรกฎาคม", "กค"],
  ["สิงหาคม", "สค"],
  ["กันยายน", "กย"],
  ["ตุลาคม", "ตค"],
  ["พฤศจิกายน", "พย"],
  ["ธันวาคม", "ธค"],
];
const monthOf = new Map(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** ต.ค., ต.ค, ตค., ม.ค. with or without spaces. A dot sets it apart from words. */
const shortForm = (short: string) => `${short.slice(0, -1)}\\.? ?${short.slice(-1)}\\.`;
const month = `(${[
  ...monthNames.map(([name]) => name),
  ...monthNames.map(([, short]) => shortForm(short)),
].join("|")})`;

const digit = "[\\d๐-๙]";
const gap = "[ \\u00A0]{0,3}";
const yearAlone = `(${digit}{4}|${digit}{2})(?!${digit})`;
const year = `(?:${gap}(?:พ\\.?ศ\\.?|ค\\.?ศ\\.?|ปี))?${gap}${yearAlone}`;
const day = `(${digit}{1,2})`;
const to = `${gap}(?:-|–|ถึง(?:วันที่)?|และ)${gap}`;

/** What every date ends with: `ต.ค. 2566`, `/10/2566`. */
const ending = new RegExp(`${month}${year}|/${day}/${yearAlone}(?!/)`, "g");

/* What stands ahead of that and belongs to the same date. */
const apart = "(^|[^\\d๐-๙])";
/** `20` */
const dayOfStrokes = new RegExp(`${apart}${day}$`);
/** `20 `, `1-3 `, `31 ม.ค. - 2 ` */
const daysOfMonth = new RegExp(`${apart}(?:${day}(?:${gap}${month})?${to})?${day}${gap}$`);
/** ` - 30 `, where the first date of a range stands before it. */
const lastOfRange = new RegExp(`^${to}${day}${gap}$`);
/** The end of a word, in which no month begins. */
const endsInWord = /[ก-๏]$/;
/** Behind a day what makes a date of it. */
const restOfDate = new RegExp(`^(?:(?:${gap}${month})?${to}${day})?${gap}${month}${year}`);
const latestDay = 31;
/** More letters than `(31   กุมภาพันธ์   ถึงวันที่   12   ` has, the longest that can stand ahead of an ending. */
const mostAhead = 40;
/** More than `   กุมภาพันธ์   ถึงวันที่   12   กุมภาพันธ์   พ.ศ.   2566`, the longest behind a day. */
const mostBehind = 60;

/**
 * Every date in a text, left to right: `20 ต.ค.2566`, `๒๗ กันยายน ๒๕๖๕`, `มี.ค. 66`, `1-3 มี.ค. 66`,
 * `31 ม.ค. - 2 ก.พ. 2566`, `1 ต.ค. 65 - 30 ก.ย. 66`, `20/10/2566`.
 */
export function readDates(text: string): readonly WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const match of allMatches(text, ending)) {
    const { index, 0: found, 1: name } = match;
    const before = dates.at(-1);
    const from = Math.max(before ? before.start + before.text.length : 0, index - mostAhead);
    const ahead = text.slice(from, index);
    const read = name === undefined ? readStrokes(ahead, match) : readMonth(ahead, match);
    if (!read) continue;
    const isLast = before && mayBeginRange(before) && lastOfRange.test(ahead);
    if (isLast) dates.pop();
    const start = isLast ? before.start : from + read.from;
    const days = isLast ? [...before.days, ...read.days] : read.days;
    dates.push({ text: text.slice(start, index + found.length), start, days });
  }
  return dates;
}

/** Where a date begins in what stands ahead of its ending, and its days. */
interface DateRead {
  from: number;
  days: ThaiDay[];
}

function readStrokes(ahead: string, { 3: month, 4: year }: RegExpExecArray): DateRead | null {
  const found = dayOfStrokes.exec(ahead);
  const whole = inYear(numberOf(month), year);
  if (!found || !whole) return null;
  const [, letter = "", day] = found;
  return { from: found.index + letter.length, days: [{ ...whole, day: numberOf(day) }] };
}

function readMonth(ahead: string, match: RegExpExecArray): DateRead | null {
  const { 1: name, 2: year } = match;
  const whole = inYear(monthNamed(name), year);
  if (!whole) return null;
  const found = daysOfMonth.exec(ahead);
  if (!found) {
    const isAlone = !endsInWord.test(ahead) && !endsWithDay(match);
    return isAlone ? { from: ahead.length, days: [whole] } : null;
  }
  const [, letter = "", first, firstMonth, last] = found;
  const days = [{ ...whole, day: numberOf(last) }];
  if (first !== undefined) {
    const month = firstMonth === undefined ? whole.month : monthNamed(firstMonth);
    days.unshift({ ...whole, month, day: numberOf(first) });
  }
  return { from: found.index + letter.length, days };
}

/** In `ก.ย. 20 ต.ค. 2566` the 20 is no year, but the day of the next date. */
function endsWithDay({ input, index, 0: found, 2: year }: RegExpExecArray): boolean {
  const end = index + found.length;
  return numberOf(year) <= latestDay && restOfDate.test(input.slice(end, end + mostBehind));
}

/** A day, with its month by name. */
const mayBeginRange = ({ days: [first, last], text }: WrittenDate): boolean =>
  typeof first?.day === "number" && last === undefined && !text.includes("/");

const monthNamed = (name = ""): number =>
  monthOf.get(name) ?? monthOf.get(name.replace(/[. ]/g, "")) ?? 0;

function numberOf(digits = ""): number {
  const number = Number(digits);
  return Number.isNaN(number) ? Number(arabicDigits(digits)) : number;
}

/** A month of a year as it is written: 66 is 2566, 2023 is 2566; null for a number that is no year. */
function inYear(month: number, written = ""): ThaiDay | null {
  const number = numberOf(written);
  if (written.length === 2) return { day: null, month, year: 2500 + number };
  const year = number >= 1900 && number < 2100 ? buddhistYear(number) : number;
  return year >= 2400 && year < 2700 ? { day: null, month, year } : null;
}

const msPerDay = 86_400_000;

/** Whether the day is in the calendar: not 31 ก.พ., and 29 ก.พ. in leap years only. */
export function exists({ day, month, year }: ThaiDay): boolean {
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && (day <= fewestDays || day <= daysIn(month, year)));
}

/** Every month has so many. */
const fewestDays = 28;

const daysIn = (month: number, year: number) =>
  (Date.UTC(gregorianYear(year), month) - Date.UTC(gregorianYear(year), month - 1)) / msPerDay;

/** Days since some day long ago: to tell which of two is earlier, and by how much. */
export function dayNumber({ day, month, year }: ThaiDay, end: "first" | "last" = "first"): number {
  const inMonth = day ?? (end === "first" ? 1 : daysIn(month, year));
  return Math.round(Date.UTC(gregorianYear(year), month - 1, inMonth) / msPerDay);
}
