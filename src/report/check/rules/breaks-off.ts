import { found } from "../found";
import type { RowRule } from "./rule";
import { textKeys } from "../facts/lines-in-cells";

/** Words that a sentence cannot end with; ที่ and ของ end nouns as well (เจ้าหน้าที่, สิ่งของ). */
const goesOn = /(?:^|[\s\u00A0\u200Bก-๙])(?:และ|หรือ|โดย|เพื่อ|ซึ่ง|ซึ่งดำเนินการ|รวมถึง|ตลอดจน)$/;

/** A text that ends in the middle of a sentence: its end was lost on the way, as at a page's foot. It may say what it means all the same: nobody sends it unread. */
export const breaksOff = {
  code: "breaks-off",
  severity: "warning",
  per: "row",
  find: (_, __, facts) =>
    textKeys.flatMap((key) => {
      const last = facts.lastLineIn(key);
      const end = last?.text.trimEnd().slice(-30) ?? "";
      if (!last || !goesOn.test(end)) return [];
      return [found(last.cell, key, { text: `…${end}` })];
    }),
} as const satisfies RowRule;
