import { found } from "../found";
import { replaced, shortened } from "../place";
import type { RowRule } from "./rule";
import { textKeys } from "../facts/lines-in-cells";
import { brokenLinks } from "../../terms/links";

/** Assessors open the links of a report: what does not open proves nothing. */
export const linkBroken = {
  code: "link-broken",
  severity: "warning",
  per: "row",
  find: (row) =>
    textKeys.flatMap((key) =>
      row.cells[key].flatMap((cell) =>
        brokenLinks(cell.text).map(({ text, start, repaired }) => {
          const values = { text: shortened(text, 60) };
          if (repaired === null) return found(cell, key, values);
          const fixes = [replaced(cell, { start, end: start + text.length }, repaired, false)];
          return found(cell, key, values, { suggestions: [repaired], fixes });
        }),
      ),
    ),
} as const satisfies RowRule;
