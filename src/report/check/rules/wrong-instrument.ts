import { found } from "../found";
import { instrumentOfCell, instrumentsOfIssue } from "../facts/instrument-of-row";
import { putText, shortened } from "../place";
import type { RowRule } from "./rule";

/** An item of one instrument filed under another: an OIT indicator under EIT. */
export const wrongInstrument = {
  code: "wrong-instrument",
  severity: "error",
  per: "row",
  find: (row, { items }) => {
    const [cell] = row.cells.instrument;
    const given = instrumentOfCell(row);
    if (!cell || !given) return [];
    const meant = instrumentsOfIssue(row, items);
    const others = meant.filter((instrument) => instrument !== given);
    if (others.length === 0) return [];
    // Items of two instruments in one row: which of them to move is for a person to say.
    const [only] = meant.length === 1 ? others : [];
    const item = row.codes.length > 0 ? row.codes.join(", ") : shortened(row.text.issue, 40);
    const fix = only ? { suggestions: [only], fixes: [putText(cell, only, false)] } : {};
    return [found(cell, "instrument", { item, instrument: meant.join(", "), given }, fix)];
  },
} as const satisfies RowRule;
