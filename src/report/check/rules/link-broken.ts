import { shortened } from "../place";
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
      row.cells[key].flatMap(({ row: at, column, text: before }) =>
        brokenLinks(before).map(({ text, start, repaired }) => ({
          row: at,
          column,
          key,
          values: { text: shortened(text, 60) },
          suggestions: repaired === null ? [] : [repaired],
          fixes:
            repaired === null
              ? []
              : [
                  {
                    kind: "text" as const,
                    safe: false,
                    to: repaired,
                    edits: [
                      { row: at, column, before, start, end: start + text.length, text: repaired },
                    ],
                  },
                ],
        })),
      ),
    ),
};
