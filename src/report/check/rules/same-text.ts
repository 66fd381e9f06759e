import { found } from "../found";
import { readMark } from "../../terms/list/mark";
import type { ReportRow } from "../../form/report";
import { squeeze } from "../../terms/letters";
import { cellToFill } from "../place";
import type { RowRule } from "./rule";
import { textKeys } from "../facts/lines-in-cells";

/** Shorter texts may well be the same by chance. */
const fewestLetters = 12;

/** What is to be done, how it was done and what came of it are different things. */
export const sameText = {
  code: "same-text",
  severity: "warning",
  per: "row",
  find: (row, { columns }) => {
    const texts = textKeys.map((key) => ({ key, text: bareText(row, key) }));
    return texts.flatMap(({ key, text }, index) => {
      const other = texts.slice(0, index).find((before) => before.text === text);
      if (!other || text.length < fewestLetters) return [];
      return [found(cellToFill(row, key, columns), key, { other: other.key })];
    });
  },
} as const satisfies RowRule;

/** Without list marks, spaces and case. */
function bareText(row: ReportRow, key: (typeof textKeys)[number]): string {
  const lines = row.text[key].split("\n").map((line) => readMark(line)?.text ?? line);
  return squeeze(lines.join("")).toLowerCase();
}
