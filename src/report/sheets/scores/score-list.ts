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
