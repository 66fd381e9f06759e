import { isBlank } from "../../form/reading/cells";
import { oneLine } from "../../terms/thai-text";
import { shortened } from "../place";
import type { RowRule } from "./rule";
import { linesIn, textKeys } from "../facts/lines-in-cells";

const announces = /(?:ดังนี้|ดังต่อไปนี้|ได้แก่|ประกอบด้วย)\s*[:：]?$|[:：]$/;

/** A line that announces more, and nothing follows. */
export const headingOnly: RowRule = {
  code: "heading-only",
  severity: "warning",
  per: "row",
  find: (row) =>
    textKeys.flatMap((key) => {
      const last = linesIn(row, key)
        .filter(({ text }) => !isBlank(text))
        .at(-1);
      if (!last || !announces.test(oneLine(last.text.slice(-40)))) return [];
      const { cell, text } = last;
      return [{ row: cell.row, column: cell.column, key, values: { text: shortened(text, 40) } }];
    }),
};
