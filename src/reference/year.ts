/** The three questionnaires an agency is assessed with. */
export type Instrument = "IIT" | "EIT" | "OIT";

export const instruments: readonly Instrument[] = ["IIT", "EIT", "OIT"];

/** How well a fact is known: two independent sources, one, from indirect evidence, or from memory. */
export type Confidence = "confirmed" | "one-source" | "inferred" | "remembered";

/** One question (IIT, EIT) or one document to disclose (OIT). */
export interface Item {
  /** As `i8`, `e6`, `O13`. */
  code: string;
  /** Absent where no source for the wording was found: a missing title never blocks a code. */
  title?: string;
  /** 1-10. */
  indicator?: number;
  /** As `9.2`; OIT only. */
  subIndicator?: string;
  confidence: Confidence;
  /** Keys of sources.json. */
  sources: string[];
}

export interface InstrumentItems {
  /** How many items the instrument has that year; 0 where unknown. */
  count: number;
  countConfidence: Confidence;
  items: Item[];
}

/** The facts of one assessed fiscal year (Buddhist era). */
export interface ReferenceYear {
  fiscalYear: number;
  /** A score below it is an urgent weakness, 0-100. */
  threshold: number;
  /** The OIT item under which this report itself is published. */
  reportItem: { code: string; confidence: Confidence };
  instruments: Record<Instrument, InstrumentItems>;
}

/** Pass mark of every year seen so far (annual report of สสว. FY2565; published ITA results). */
export const defaultThreshold = 85;

const codeLetter: Record<Instrument, string> = { IIT: "i", EIT: "e", OIT: "O" };

export function codeOf(instrument: Instrument, number: number): string {
  return codeLetter[instrument] + String(number);
}

/**
 * What the item dropdown offers: every code of the instrument, with its title where one is known,
 * as `O13 รายงานผลการดำเนินงานประจำปี`.
 */
export function itemChoices(year: ReferenceYear, instrument: Instrument): string[] {
  const { count, items } = year.instruments[instrument];
  const titles = new Map(items.map((item) => [item.code, item.title]));
  const last = Math.max(count, ...items.map((item) => Number(item.code.slice(1))));
  return Array.from({ length: last }, (_, index) => {
    const code = codeOf(instrument, index + 1);
    const title = titles.get(code);
    return title === undefined ? code : `${code} ${title}`;
  });
}
