import type { Scores } from "../../sheets/scores/score-list";
import type { KnownItem } from "./known-items";
import type { MappedTable } from "./lines";
import { readIndicators } from "./read-indicators";
import { readItems, type Unread } from "./read-items";

export interface ReadScores {
  scores: Scores;
  unread: Unread[];
}

/**
 * What tables give: their items' scores. Where they give no item but indicators, those: between items
 * they are headings with a mean. Without either, no items.
 */
export function readScoresOf(
  tables: readonly MappedTable[],
  known: readonly KnownItem[],
): ReadScores {
  const { items, unread } = readItems(tables, known);
  if (items.length > 0) return { scores: { of: "items", items }, unread };
  const found = readIndicators(tables);
  return found.indicators.length === 0
    ? { scores: { of: "items", items }, unread }
    : { scores: { of: "indicators", indicators: found.indicators }, unread: found.unread };
}
