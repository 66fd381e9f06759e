import type { Instrument } from "../../../reference/year";

/** What the assessors gave one item. */
export interface ItemScore {
  instrument: Instrument;
  /** As `i8`, `e6`, `O13`; a code of another family as its own list writes it: `MOIT3`. */
  code: string;
  /** "" where none is known. */
  title: string;
  /** 0-100. */
  score: number;
}

/** What the assessors gave one of the ten indicators, as results are published. */
export interface IndicatorScore {
  instrument: Instrument;
  /** 1-10. */
  number: number;
  title: string;
  /** 0-100. */
  score: number;
}

/** A year's scores: of its items or, where no more was published, of its indicators; never of both. */
export type Scores =
  | { of: "items"; items: readonly ItemScore[] }
  | { of: "indicators"; indicators: readonly IndicatorScore[] };

/** The scores themselves, whatever they are of. */
export function scoredIn(scores: Scores): readonly (ItemScore | IndicatorScore)[] {
  return scores.of === "items" ? scores.items : scores.indicators;
}
