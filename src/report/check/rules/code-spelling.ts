import { writtenCodes } from "../facts/codes-in-text";
import type { RowRule } from "./rule";

/** `๐13`, `013`, `o13`, `I8`: meant well, but not found by whoever looks for O13 or i8. */
export const codeSpelling: RowRule = {
  code: "code-spelling",
  severity: "hint",
  per: "row",
  find: (row) => {
    const [cell] = row.cells.issue;
    if (!cell) return [];
    const { row: at, column, text: before } = cell;
    return writtenCodes(before)
      .filter(({ text, code }) => text !== code)
      .map(({ text, start, code }) => ({
        row: at,
        column,
        key: "issue" as const,
        values: { text, code },
        suggestions: [code],
        fixes: [
          {
            kind: "text" as const,
            safe: true,
            to: code,
            edits: [{ row: at, column, before, start, end: start + text.length, text: code }],
          },
        ],
      }));
  },
};
