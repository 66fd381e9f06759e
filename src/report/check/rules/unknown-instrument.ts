import { found } from "../found";
import { distance } from "fastest-levenshtein";
import { instruments } from "../../../reference/year";
import { isBlank } from "../../reading/cells";
import { squeeze } from "../../terms/letters";
import { instrumentOfCell, instrumentsOfIssue } from "../facts/instrument-of-row";
import { putText, shortened } from "../place";
import type { RowRule } from "./rule";

/** There are three instruments, and every row is of one of them. */
export const unknownInstrument = {
  code: "unknown-instrument",
  severity: "error",
  per: "row",
  find: (row, { items }) => {
    const [cell] = row.cells.instrument;
    const text = row.text.instrument;
    if (!cell || isBlank(text) || instrumentOfCell(row) || text.trim().startsWith("#")) return [];
    const told = instrumentsOfIssue(row, items);
    const typed = squeeze(text).toUpperCase();
    const near = [...instruments]
      .map((instrument) => ({ instrument, slips: distance(typed, instrument) }))
      .filter(({ slips }) => slips <= 1)
      .sort((a, b) => a.slips - b.slips)
      .map(({ instrument }) => instrument);
    const suggestions = told.length === 1 ? told : near;
    const fixes = suggestions.map((to) => putText(cell, to, false));
    const values = { text: shortened(text, 20) };
    return [found(cell, "instrument", values, { suggestions, fixes })];
  },
} as const satisfies RowRule;
