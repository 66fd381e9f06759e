import { found } from "../found";
import type { RowRule } from "./rule";
import { dayNumber, type WrittenDate } from "../../terms/dates";
import { isImpossible } from "./date-impossible";

/** Plans and approvals come before the year they are for: so many days are sensibly near. */
const daysBefore = 92;

/** Laws, rules and orders keep their own dates, however old. */
const documents =
  /ข้อบังคับ|ระเบียบ|ประกาศ|คำสั่ง|พ\.?ร\.?บ|พ\.?ร\.?ฎ|พระราช|กฎ(?!าคม)|มติ|หนังสือ|บันทึก|ลงวันที่|สั่ง\s*ณ|หลักเกณฑ์|แนวทาง|แผน|นโยบาย|ฉบับ|\(ฉ|แต่งตั้ง|ตั้งแต่|เดิม|เริ่ม/;
/** How far before a date its document is named, in letters. */
const reach = 120;

/** What is reported as done should have been done in the fiscal year, 1 Oct to 30 Sep. */
export const dateOutsideYear = {
  code: "date-outside-year",
  severity: "hint",
  per: "row",
  find: (_, { fiscalYear }, facts) => {
    if (fiscalYear === null || facts.datedLines.length === 0) return [];
    const start = dayNumber({ day: 1, month: 10, year: fiscalYear - 1 });
    const end = dayNumber({ day: 30, month: 9, year: fiscalYear });
    return facts.datedLines.flatMap(({ key, line: { cell, text }, dates }) => {
      const outside = dates.filter((date) => isOutside(date, text, start, end));
      return [...new Set(outside.map((date) => date.text))].map((date) =>
        found(cell, key, { text: date, year: fiscalYear, before: fiscalYear - 1 }),
      );
    });
  },
} as const satisfies RowRule;

/** @param start of the year, and its `end`, as dayNumber gives them. */
function isOutside(date: WrittenDate, text: string, start: number, end: number): boolean {
  const [first] = date.days;
  if (!first || isImpossible(date)) return false;
  if (dayNumber(first) > end) return true;
  const last = dayNumber(date.days.at(-1) ?? first, "last");
  if (last >= start - daysBefore) return false;
  return !documents.test(text.slice(Math.max(0, date.start - reach), date.start));
}
