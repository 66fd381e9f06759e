import type { ItemPlace } from "../../reference/item-place";
import {
  indicatorSpan,
  instruments,
  isSure,
  type Family,
  type Instrument,
  type ReferenceYear,
} from "../../reference/year";
import { codesWithoutScore, expectedCodes } from "./expected-codes";
import { countsAlone } from "./family";
import { isLevelSettled } from "./level";
import type { ItemScore } from "../sheets/scores/score-list";

export type Caveat =
  /**
   * A rule that no source states: how items make indicators 9 and 10, which items make an indicator,
   * or how much each instrument weighs.
   */
  | { kind: "rule-inferred"; rule: "oit-indicator" | "item-indicators" | "weights" }
  /** It is by the list of a family. */
  | { kind: "family"; family: Family; fiscalYear: number }
  | { kind: "level-unsettled"; fiscalYear: number }
  /** Computed from the items that are there. */
  | { kind: "items-missing"; instrument: Instrument; missing: number; expected: number }
  /** Left out, as no indicator is known for them. */
  | { kind: "items-unassigned"; codes: string[] };

/** What a person must know before quoting a result. */
export function caveatsOf(
  scores: readonly ItemScore[],
  year: ReferenceYear,
  places: ReadonlyMap<string, ItemPlace>,
  total: number | null,
): Caveat[] {
  const codes = [...new Set(scores.map(({ code }) => code))];
  const found = codes.flatMap((code) => places.get(code) ?? []);
  const unassigned = codes.filter((code) => !places.has(code) && !countsAlone(code, year));
  const caveats: Caveat[] = [];
  if (year.family)
    caveats.push({ kind: "family", family: year.family, fiscalYear: year.fiscalYear });
  if (!isSure(year.scoring) && found.some(({ indicator }) => indicator >= indicatorSpan.OIT.first))
    caveats.push({ kind: "rule-inferred", rule: "oit-indicator" });
  if (!found.every(isSure)) caveats.push({ kind: "rule-inferred", rule: "item-indicators" });
  if (total !== null && !isSure(year.weights))
    caveats.push({ kind: "rule-inferred", rule: "weights" });
  if (total !== null && !isLevelSettled(year))
    caveats.push({ kind: "level-unsettled", fiscalYear: year.fiscalYear });
  for (const instrument of instruments) {
    const missing = codesWithoutScore(scores, year, instrument).length;
    const expected = expectedCodes(scores, year, instrument).length;
    if (missing > 0) caveats.push({ kind: "items-missing", instrument, missing, expected });
  }
  if (unassigned.length > 0) caveats.push({ kind: "items-unassigned", codes: unassigned });
  return caveats;
}
