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

/** Whether it speaks against what others say: what is remembered or inferred does not. */
export const isSure = ({ confidence }: Pick<Fact, "confidence">): boolean =>
  confidence !== "remembered" && confidence !== "inferred";

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

/** `by-total` is that of colleges, whose instruments do not count one by one. */
export type SchemeName = "letters" | "named" | "by-total";

/** How a total is graded: the first step that is reached counts. */
export interface LevelScheme {
  /**
   * Marks, 0-100, that the total and, where given, each instrument must have at least; a total of
   * null where no source prints it.
   */
  steps: readonly (Fact & { level: Level; total: number | null; eachInstrument?: number })[];
}

/**
 * How OIT items make a score: each indicator the mean of its sub-indicators, each the mean of its items,
 * and OIT the mean of the two; or OIT the plain mean of all items.
 */
export type Scoring = "sub-indicators" | "items";

/** Who is assessed by a list other than that of ป.ป.ช.: schools (สพฐ.), colleges (สอศ.), public health (สธ.). */
export type Family = "schools" | "colleges" | "health";

/** The items of a year, and nothing else of it. */
export interface ItemLists {
  fiscalYear: number;
  instruments: Record<Instrument, InstrumentItems>;
}

/** The facts of one assessed fiscal year (Buddhist era). */
export interface ReferenceYear extends ItemLists {
  /** Whose list it is; null for that of ป.ป.ช. */
  family: Family | null;
  /** The year as it is for each family whose list is known; none in a family's own. */
  families: readonly ReferenceYear[];
  /** A score below it is an urgent weakness, 0-100. */
  threshold: number;
  thresholdConfidence: Confidence;
  thresholdSources: readonly Source[];
  /** The OIT item of the measures that the report answers; null where unknown, or where a family's list has none. */
  measuresItem: (Fact & { code: string }) | null;
  /** The OIT item under which this report itself is published; null where unknown, or where a family's list has none. */
  reportItem: (Fact & { code: string }) | null;
  /** Parts of the total, 1 together. */
  weights: Fact & Record<Instrument, number>;
  /** All ten, in order. */
  indicators: readonly Indicator[];
  subIndicators: readonly SubIndicator[];
  itemRanges: readonly ItemRange[];
  scoring: Fact & { rule: Scoring };
  levelSchemes: Record<SchemeName, LevelScheme>;
  /** The schemes said to be the year's: one where that is settled, several where sources differ. */
  levels: readonly (Fact & { scheme: SchemeName })[];
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
export function listedCodes(year: ItemLists, instrument: Instrument): string[] {
  const { count, items } = year.instruments[instrument];
  const counted = Array.from({ length: count }, (_, index) => codeOf(instrument, index + 1));
  return [...new Set([...counted, ...items.map(({ code }) => code)])];
}

/**
 * What the item dropdown offers: every code of the instrument, with its title where one is known,
 * as `O13 รายงานผลการดำเนินงานประจำปี`.
 */
export function itemChoices(year: ItemLists, instrument: Instrument): string[] {
  const titles = new Map(
    year.instruments[instrument].items.map(({ code, title }) => [code, title]),
  );
  return listedCodes(year, instrument).map((code) => {
    const title = titles.get(code);
    return title === undefined ? code : `${code} ${title}`;
  });
}
