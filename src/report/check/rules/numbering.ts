import { type TextEdit, found } from "../found";
import { renumber } from "../../terms/list/list-editing";
import { readMark } from "../../terms/list/mark";
import type { RowRule } from "./rule";
import { textKeys, type LineInCell } from "../facts/lines-in-cells";

/** A number left out looks as if something were missing. */
export const numbering = {
  code: "numbering",
  severity: "warning",
  per: "row",
  find: (_, __, facts) =>
    textKeys.flatMap((key) => {
      const lines = facts.linesIn(key);
      if (!isNumbered(lines)) return [];
      const text = lines.map((line) => line.text).join("\n");
      // Most texts have no numbers out of place: only then is it worth looking line by line.
      const inOrder = renumber(text);
      if (inOrder === text) return [];
      const ordered = inOrder.split("\n");
      const wrong = lines.flatMap((line, index) => {
        const [is, should] = [markOf(line.text), markOf(ordered[index] ?? "")];
        return is === should ? [] : [{ line, is, should }];
      });
      const [first] = wrong;
      if (!first) return [];
      const edits = wrong.map(({ line, is, should }): TextEdit => {
        const { cell, start } = line;
        const { row: at, column, text: before } = cell;
        return { row: at, column, before, start, end: start + is.length, text: should };
      });
      const expected = first.should.trim();
      const fixes = [{ kind: "text" as const, safe: true, to: expected, edits }];
      const values = { found: first.is.trim(), expected };
      return [found(first.line.cell, key, values, { suggestions: [expected], fixes })];
    }),
} as const satisfies RowRule;

/** A single number is in no wrong place. */
function isNumbered(lines: readonly LineInCell[]): boolean {
  let numbers = 0;
  for (const { text } of lines) if (beginsWithNumber.test(text)) numbers += 1;
  return numbers > 1;
}

const beginsWithNumber = /^\s*\(?[\d๐-๙]/;

/** The mark a line begins with, its spaces too. */
function markOf(line: string): string {
  const marked = readMark(line);
  return marked ? line.slice(0, line.length - marked.text.length) : "";
}
