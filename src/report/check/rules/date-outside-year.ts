import { found } from "../found";
import type { RowRule } from "./rule";
import { textKeys } from "../facts/lines-in-cells";
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
    if (fiscalYear === null) return [];
    return textKeys.flatMap((key) =>
      facts.datedLinesIn(key).flatMap(({ line: { cell, text }, dates }) => {
        const outside = dates
          .filter((date) => isOutside(date, text, fiscalYear))
          .map((date) => date.text);
        return [...new Set(outside)].map((date) =>
          found(cell, key, { text: date, year: fiscalYear, before: fiscalYear - 1 }),
        );
      }),
    );
  },
} as const satisfies RowRule;

function isOutside(date: WrittenDate, text: string, fiscalYear: number): boolean {
  const [first] = date.days;
  if (!first || isImpossible(date)) return false;
  const start = dayNumber({ day: 1, month: 10, year: fiscalYear - 1 });
  const end = dayNumber({ day: 30, month: 9, year: fiscalYear });
  if (dayNumber(first) > end) return true;
  const last = dayNumber(date.days.at(-1) ?? first, "last");
  if (last >= start - daysBefore) return false;
  return !documents.test(text.slice(Math.max(0, date.start - reach), date.start));
}
