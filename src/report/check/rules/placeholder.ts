import { found } from "../found";
import type { EntryKey } from "../../form/columns";
import { isBlank } from "../../reading/cells";
import { shortened } from "../place";
import type { RowRule } from "./rule";
import { isExcelError } from "../../terms/excel-errors";
import { isPlaceholder } from "../../terms/placeholders";

const keys: readonly EntryKey[] = ["issue", "measures", "responsible", "actions", "results"];

/** A dash or `รอข้อมูล` fills a cell, but says nothing; the same among real items of a list. */
export const placeholder = {
  code: "placeholder",
  severity: "error",
  per: "row",
  find: (_, __, facts) =>
    keys.flatMap((key) => {
      const lines = facts.linesIn(key).filter(({ text }) => !isBlank(text));
      // Of a formula's error another rule speaks.
      const empty = lines.filter(({ text }) => isPlaceholder(text) && !isExcelError(text));
      if (empty.length === 0) return [];
      // A line that is wholly of dots or dashes between others is a divider.
      const isWhole = empty.length === lines.length;
      const told = isWhole
        ? empty.slice(0, 1)
        : empty.filter(({ text }) => /[\p{L}\d-]/u.test(text));
      const counted = key === "issue" || key === "responsible" ? (isWhole ? told : []) : told;
      return counted.map(({ cell, text }) => found(cell, key, { text: shortened(text, 30) }));
    }),
} as const satisfies RowRule;
