import { buddhistYear, gregorianYear } from "./years";
import { arabicDigits } from "./thai-text";
import { notBehind, type Search } from "./matches";
import { TakenLetters } from "./spans";
import { stretchesAround, type Stretch } from "./stretches";

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
const monthNames: readonly (readonly string[])[] = [
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

const gap = "[ \\u00A0]{0,3}";
/** ต.ค., ต.ค, ตค., ม.ค. with or without spaces; full names as they are. A dot sets a short form apart from words. */
const month = `(?:${monthNames.map(([full = ""]) => full).join("|")}|(?:ม|ก|เม|มี|มิ|พ|ส|ต|ธ)\\.? ?(?:ค|พ|ย)\\.)`;
const year = `(?:${gap}(?:พ\\.?ศ\\.?|ค\\.?ศ\\.?|ปี))?${gap}(\\d{4}|\\d{2})(?!\\d)`;
const day = "(\\d{1,2})";
const to = `${gap}(?:-|–|ถึง(?:วันที่)?|และ)${gap}`;

interface Form {
  /** Not right behind a letter that it would begin in the midst of a number or word with. */
  search: Search;
  /** From days, months and years in the order written. */
  read: (groups: string[]) => (ThaiDay | null)[];
}

const digit = /\d/;
const thaiLetter = /[ก-๙]/;

/** What no range is without. */
const rangeSign = new RegExp(`${to}\\d`);

/** From the longest form to the shortest; ranges before the days they are of. */
const ranges: readonly Form[] = [
  {
    // 1 ต.ค. 65 - 30 ก.ย. 66
    search: notBehind(
      new RegExp(`${day}${gap}(${month})${year}${to}${day}${gap}(${month})${year}`),
      digit,
    ),
    read: ([d1, m1, y1, d2, m2, y2]) => [dayOf(d1, m1, y1), dayOf(d2, m2, y2)],
  },
  {
    // 31 ม.ค. - 2 ก.พ. 2566
    search: notBehind(
      new RegExp(`${day}${gap}(${month})${to}${day}${gap}(${month})${year}`),
      digit,
    ),
    read: ([d1, m1, d2, m2, y]) => [dayOf(d1, m1, y), dayOf(d2, m2, y)],
  },
  {
    // 1-3 มี.ค. 66
    search: notBehind(new RegExp(`${day}${to}(\\d{1,2})${gap}(${month})${year}`), digit),
    read: ([d1, d2, m, y]) => [dayOf(d1, m, y), dayOf(d2, m, y)],
  },
];

const singleDays: readonly Form[] = [
  {
    // 20 ต.ค.2566
    search: notBehind(new RegExp(`${day}${gap}(${month})${year}`), digit),
    read: ([d, m, y]) => [dayOf(d, m, y)],
  },
  {
    // มี.ค. 66
    search: notBehind(new RegExp(`(${month})${year}`), thaiLetter),
    read: ([m, y]) => [dayOf(null, m, y)],
  },
  {
    // 20/10/2566
    search: notBehind(new RegExp(`${day}/(\\d{1,2})/(\\d{4}|\\d{2})(?![\\d/])`), digit),
    read: ([d, m, y]) => [dayOf(d, m, y)],
  },
];

/** A month's last letters or a stroke, and the first digits of a year: each date ends with them, most lines have none. */
const ending = new RegExp(
  `(?:(?:[คยพ]\\.|คม|ยน|พันธ์)(?:${gap}(?:พ\\.?ศ\\.?|ค\\.?ศ\\.?|ปี))?${gap}|/)[\\d๐-๙]{2}`,
  "g",
);
/** From the first day to the last month, in letters: the longest are some 70. */
const longest = 80;
/** The year's last digits, and the letter behind it. */
const behind = 3;

/** Every date in a text, left to right: `20 ต.ค.2566`, `๒๗ กันยายน ๒๕๖๕`, `1-3 มี.ค. 66`, `20/10/2566`. */
export function readDates(text: string): readonly WrittenDate[] {
  if (text.search(ending) < 0) return [];
  return stretchesAround(text, text.matchAll(ending), longest, behind).flatMap(datesIn);
}

function datesIn({ text: stretch, from }: Stretch): WrittenDate[] {
  const text = arabicDigits(stretch);
  const taken = new TakenLetters(text.length);
  const dates: WrittenDate[] = [];
  const forms = rangeSign.test(text) ? [...ranges, ...singleDays] : singleDays;
  for (const { search, read } of forms) {
    for (const match of search(text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!taken.isFree(start, end)) continue;
      const days = read(match.slice(1));
      const known = days.filter((each): each is ThaiDay => each !== null);
      if (known.length < days.length) continue;
      taken.take(start, end);
      dates.push({ text: stretch.slice(start, end), start: from + start, days: known });
    }
  }
  return dates.sort((a, b) => a.start - b.start);
}

function dayOf(
  day: string | null | undefined,
  month: string | undefined,
  year: string | undefined,
): ThaiDay | null {
  const number = monthOf.get((month ?? "").replace(/[. ]/g, "")) ?? Number(month);
  const buddhist = yearOf(year ?? "");
  if (!Number.isInteger(number) || buddhist === null) return null;
  return { day: day ? Number(day) : null, month: number, year: buddhist };
}

/** 66 is 2566, 2023 is 2566; null for a number that is no year. */
function yearOf(written: string): number | null {
  const year = Number(written);
  if (written.length === 2) return 2500 + year;
  if (year >= 1900 && year < 2100) return buddhistYear(year);
  return year >= 2400 && year < 2700 ? year : null;
}

const msPerDay = 86_400_000;

/** Whether the day is in the calendar: not 31 ก.พ., and 29 ก.พ. in leap years only. */
export function exists({ day, month, year }: ThaiDay): boolean {
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysIn(month, year));
}

const daysIn = (month: number, year: number) =>
  (Date.UTC(gregorianYear(year), month) - Date.UTC(gregorianYear(year), month - 1)) / msPerDay;

/** Days since some day long ago: to tell which of two is earlier, and by how much. */
export function dayNumber({ day, month, year }: ThaiDay, end: "first" | "last" = "first"): number {
  const inMonth = day ?? (end === "first" ? 1 : daysIn(month, year));
  return Math.round(Date.UTC(gregorianYear(year), month - 1, inMonth) / msPerDay);
}
