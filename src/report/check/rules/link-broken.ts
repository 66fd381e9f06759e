import { replaced, shortened } from "../place";
import type { RowRule } from "./rule";
import { textKeys } from "../facts/lines-in-cells";
import { brokenLinks } from "../../terms/links";

/** Assessors open the links of a report: what does not open proves nothing. */
export const linkBroken: RowRule = {
  code: "link-broken",
  severity: "warning",
  per: "row",
  find: (row) =>
    textKeys.flatMap((key) =>
      row.cells[key].flatMap((cell) =>
        brokenLinks(cell.text).map(({ text, start, repaired }) => {
          const span = { start, end: start + text.length };
          return {
            row: cell.row,
            column: cell.column,
            key,
            values: { text: shortened(text, 60) },
            suggestions: repaired === null ? [] : [repaired],
            fixes: repaired === null ? [] : [replaced(cell, span, repaired, false)],
          };
        }),
      ),
    ),
};
