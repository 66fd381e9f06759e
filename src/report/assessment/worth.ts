import { placesOf } from "../../reference/item-place";
import { levels, type Level, type ReferenceYear } from "../../reference/year";
import { belowThreshold } from "./coverage";
import { countsAlone, yearFor } from "./family";
import { twoDecimals } from "./means";
import { totalOf, type Total } from "./result";
import type { ItemScore } from "../sheets/scores/score-list";

/** What better scores would do to a result. */
export interface Effect {
  /** How far the total would move; null where it cannot be computed. */
  gain: number | null;
  /** Afterwards, two decimals. */
  total: number | null;
  level: Level | null;
  raisesLevel: boolean;
}

/** What one weak item would do, if it alone got better. */
export interface Worth extends Effect {
  code: string;
  /** Its score now, and what it would be: the threshold, or 100 for an OIT item, which has all or nothing. */
  from: number;
  to: number;
}

/** Each weak item alone: biggest gain first, those whose gain is not known last. */
export function worthOfFixing(
  scores: readonly ItemScore[],
  given: ReferenceYear,
  threshold: number,
): Worth[] {
  const year = yearFor(given, scores);
  const places = placesOf(year);
  const now = totalOf(scores, year, places);
  return belowThreshold(scores, threshold)
    .map((weak) => {
      const to = fixedScore(weak, threshold);
      const fixed = scores.map((item) => (item === weak ? { ...item, score: to } : item));
      const effect = effectOf(now, totalOf(fixed, year, places));
      return {
        code: weak.code,
        from: weak.score,
        to,
        ...effect,
        gain: places.has(weak.code) || countsAlone(weak.code, year) ? effect.gain : null,
      };
    })
    .sort((a, b) => (b.gain ?? -1) - (a.gain ?? -1));
}

/** All weak items together. */
export function worthOfFixingAll(
  scores: readonly ItemScore[],
  given: ReferenceYear,
  threshold: number,
): Effect & { items: number } {
  const year = yearFor(given, scores);
  const places = placesOf(year);
  const fixed = scores.map((item) =>
    item.score < threshold ? { ...item, score: fixedScore(item, threshold) } : item,
  );
  return {
    items: belowThreshold(scores, threshold).length,
    ...effectOf(totalOf(scores, year, places), totalOf(fixed, year, places)),
  };
}

const fixedScore = ({ instrument }: ItemScore, threshold: number) =>
  instrument === "OIT" ? 100 : threshold;

function effectOf(now: Total, then: Total): Effect {
  const { total, level } = then;
  return {
    gain: total === null || now.total === null ? null : twoDecimals(total - now.total),
    total,
    level,
    raisesLevel:
      level !== null && now.level !== null && levels.indexOf(level) < levels.indexOf(now.level),
  };
}
