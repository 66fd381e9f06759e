import type { Source } from "./sources";

/** The three questionnaires an agency is assessed with. */
export type Instrument = "IIT" | "EIT" | "OIT";

export const instruments: readonly Instrument[] = ["IIT", "EIT", "OIT"];

/** First and last indicator of each instrument, the same in every year. */
export const indicatorSpan: Record<Instrument, { first: number; last: number }> = {
  IIT: { first: 1, last: 5 },
  EIT: { first: 6, last: 8 },
  OIT: { first: 9, last: 10 },
};

/**
 * How well a fact is known: two independent sources, one, from indirect evidence, or from memory;
 * "yours" is what the people of a workbook put there themselves.
 */
export type Confidence = "confirmed" | "one-source" | "inferred" | "remembered" | "yours";

export interface Fact {
  confidence: Confidence;
  /** None for a person's own facts. */
  sources: readonly Source[];
}

/** One question (IIT, EIT) or one document to disclose (OIT). */
export interface Item extends Fact {
  /** As `i8`, `e6`, `O13`, or of another family: `MOIT3`. */
  code: string;
  /** Absent where no source for the wording was found: a missing title never blocks a code. */
  title?: string;
  /** 1-10; where absent, the year's itemRanges may say. */
  indicator?: number;
  /** As `9.2`; OIT only. */
  subIndicator?: string;
}

export interface InstrumentItems {
  /** How many items the instrument has that year; 0 where unknown. */
  count: number;
  countConfidence: Confidence;
  countSources: readonly Source[];
  items: readonly Item[];
}

export interface Indicator extends Fact {
  /** 1-10. */
  number: number;
  title: string;
  instrument: Instrument;
}

export interface SubIndicator extends Fact {
  /** As `9.2`. */
  code: string;
  title: string;
  indicator: number;
}

/** Which indicator a run of items belongs to, where the items do not say so themselves. */
export interface ItemRange extends Fact {
  first: string;
  last: string;
  indicator: number;
  subIndicator?: string;
}

/** Levels of a result, in letters or in words, best first. */
export const levels = [
  ...(["AA", "A", "B", "C", "D", "E", "F"] as const),
  ...(["excellent", "good", "pass", "improve", "improve-urgently"] as const),
] as const;
export type Level = (typeof levels)[number];

export type SchemeName = "letters" | "named";

/** How a total is graded: the first step that is reached counts. */
export interface LevelScheme extends Fact {
  /** Marks, 0-100, that the total and, where given, each instrument must have at least. */
  steps: readonly { level: Level; total: number; eachInstrument?: number }[];
}

/** The facts of one assessed fiscal year (Buddhist era). */
export interface ReferenceYear {
  fiscalYear: number;
  /** A score below it is an urgent weakness, 0-100. */
  threshold: number;
  thresholdConfidence: Confidence;
  thresholdSources: readonly Source[];
  /** The OIT item under which this report itself is published; null where unknown. */
  reportItem: (Fact & { code: string }) | null;
  /** Parts of the total, 1 together. */
  weights: Fact & Record<Instrument, number>;
  /** All ten, in order. */
  indicators: readonly Indicator[];
  subIndicators: readonly SubIndicator[];
  itemRanges: readonly ItemRange[];
  levelSchemes: Record<SchemeName, LevelScheme>;
  /** The schemes said to be the year's: one where that is settled, several where sources differ. */
  levels: readonly (Fact & { scheme: SchemeName })[];
  instruments: Record<Instrument, InstrumentItems>;
}

/** Pass mark of every year seen so far (annual report of สสว. FY2565; published ITA results). */
export const defaultThreshold = 85;

/** Weights of every year seen so far (six published results, FY2563-2564). */
export const defaultWeights: Record<Instrument, number> = { IIT: 0.3, EIT: 0.3, OIT: 0.4 };

const codeLetter: Record<Instrument, string> = { IIT: "i", EIT: "e", OIT: "O" };

export function codeOf(instrument: Instrument, number: number): string {
  return codeLetter[instrument] + String(number);
}

/** By its letter; null for a code of another family, as MOIT3. */
export function instrumentOfCode(code: string): Instrument | null {
  return instruments.find((instrument) => code.startsWith(codeLetter[instrument])) ?? null;
}

/** Every code of an instrument: as many as it counts, then those listed beyond, as another family's. */
export function listedCodes(year: ReferenceYear, instrument: Instrument): string[] {
  const { count, items } = year.instruments[instrument];
  const counted = Array.from({ length: count }, (_, index) => codeOf(instrument, index + 1));
  return [...new Set([...counted, ...items.map(({ code }) => code)])];
}

/**
 * What the item dropdown offers: every code of the instrument, with its title where one is known,
 * as `O13 รายงานผลการดำเนินงานประจำปี`.
 */
export function itemChoices(year: ReferenceYear, instrument: Instrument): string[] {
  const titles = new Map(
    year.instruments[instrument].items.map(({ code, title }) => [code, title]),
  );
  return listedCodes(year, instrument).map((code) => {
    const title = titles.get(code);
    return title === undefined ? code : `${code} ${title}`;
  });
}
