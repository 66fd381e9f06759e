import { isBlank } from "../../form/reading/cells";
import type { RowRule } from "./rule";
import { linesIn, textKeys } from "../facts/lines-in-cells";

/** Words that a sentence cannot end with; ที่ and ของ end nouns as well (เจ้าหน้าที่, สิ่งของ). */
const goesOn = /(?:^|[\s\u00A0\u200Bก-๙])(?:และ|หรือ|โดย|เพื่อ|ซึ่ง|ซึ่งดำเนินการ|รวมถึง|ตลอดจน)$/;

/** A text that ends in the middle of a sentence: its end was lost on the way, as at a page's foot. */
export const breaksOff: RowRule = {
  code: "breaks-off",
  severity: "hint",
  per: "row",
  find: (row) =>
    textKeys.flatMap((key) => {
      const last = linesIn(row, key)
        .filter(({ text }) => !isBlank(text))
        .at(-1);
      const end = last?.text.trimEnd().slice(-30) ?? "";
      if (!last || !goesOn.test(end)) return [];
      const { row: at, column } = last.cell;
      return [{ row: at, column, key, values: { text: `…${end}` } }];
    }),
};
