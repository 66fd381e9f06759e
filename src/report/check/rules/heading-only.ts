import { found } from "../found";
import { oneLine } from "../../terms/thai-text";
import { shortened } from "../place";
import type { RowRule } from "./rule";
import { textKeys } from "../facts/lines-in-cells";

const announces = /(?:ดังนี้|ดังต่อไปนี้|ได้แก่|ประกอบด้วย)\s*[:：]?$|[:：]$/;

/** A line that announces more, and nothing follows. */
export const headingOnly = {
  code: "heading-only",
  severity: "warning",
  per: "row",
  find: (_, __, facts) =>
    textKeys.flatMap((key) => {
      const last = facts.lastLineIn(key);
      if (!last || !announces.test(oneLine(last.text.slice(-40)))) return [];
      return [found(last.cell, key, { text: shortened(last.text, 40) })];
    }),
} as const satisfies RowRule;
