import { familyOf } from "../../reference/item-place";
import { listedCodes, type Instrument, type ReferenceYear } from "../../reference/year";
import type { ItemScore } from "../sheets/scores/score-list";

/**
 * The codes of an instrument that should have a score. A list may hold several families, as O and
 * MOIT; an agency is assessed by those that its scores are of.
 */
export function expectedCodes(
  scores: readonly ItemScore[],
  year: ReferenceYear,
  instrument: Instrument,
): string[] {
  const listed = listedCodes(year, instrument);
  const scored = new Set(scores.map(({ code }) => familyOf(code)));
  const ofScored = listed.filter((code) => scored.has(familyOf(code)));
  return ofScored.length === 0 ? listed : ofScored;
}

/** Those of them that have none. */
export function codesWithoutScore(
  scores: readonly ItemScore[],
  year: ReferenceYear,
  instrument: Instrument,
): string[] {
  const scored = new Set(scores.map(({ code }) => code));
  return expectedCodes(scores, year, instrument).filter((code) => !scored.has(code));
}
