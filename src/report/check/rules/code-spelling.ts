import { found } from "../found";
import { oddlyWrittenCodes } from "../facts/codes-in-text";
import { replaced } from "../place";
import type { RowRule } from "./rule";

/** `๐13`, `013`, `o13`, `I8`: meant well, but not found by whoever looks for O13 or i8. */
export const codeSpelling = {
  code: "code-spelling",
  severity: "hint",
  per: "row",
  find: (row) => {
    const [cell] = row.cells.issue;
    if (!cell) return [];
    return oddlyWrittenCodes(cell.text).map(({ text, start, code }) => {
      const fixes = [replaced(cell, { start, end: start + text.length }, code, true)];
      return found(cell, "issue", { text, code }, { suggestions: [code], fixes });
    });
  },
} as const satisfies RowRule;
