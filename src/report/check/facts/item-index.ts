import {
  instruments,
  listedCodes,
  type Confidence,
  type Instrument,
  type ReferenceYear,
} from "../../../reference/year";
import { isSameTitle, titleKey } from "../../terms/same-title";
import { withoutScores } from "../../terms/scores";
import { oneLine } from "../../terms/thai-text";

export interface KnownTitle {
  fiscalYear: number;
  instrument: Instrument;
  /** Null for an indicator, which has no code. */
  code: string | null;
  title: string;
  key: string;
  confidence: Confidence;
}

/** What is known of a year's items, made once a year. */
export interface ItemIndex {
  instrumentOf: ReadonlyMap<string, Instrument>;
  titleOf: ReadonlyMap<string, KnownTitle>;
  titles: readonly KnownTitle[];
}

const indexes = new WeakMap<ReferenceYear, ItemIndex>();

export function itemIndex(year: ReferenceYear): ItemIndex {
  const known = indexes.get(year);
  if (known) return known;
  const titles = titlesOf(year);
  const index: ItemIndex = {
    instrumentOf: new Map(
      instruments.flatMap((instrument) =>
        listedCodes(year, instrument).map((code) => [code, instrument] as const),
      ),
    ),
    titleOf: new Map(
      titles.flatMap((one) => (one.code === null ? [] : [[one.code, one] as const])),
    ),
    titles,
  };
  indexes.set(year, index);
  return index;
}

function titlesOf(year: ReferenceYear): KnownTitle[] {
  const { fiscalYear } = year;
  const known = (
    instrument: Instrument,
    code: string | null,
    title: string,
    confidence: Confidence,
  ): KnownTitle => ({ fiscalYear, instrument, code, title, key: titleKey(title), confidence });
  return [
    ...instruments.flatMap((instrument) =>
      year.instruments[instrument].items.flatMap(({ code, title, confidence }) =>
        title === undefined ? [] : [known(instrument, code, title, confidence)],
      ),
    ),
    ...year.indicators.map(({ instrument, title, confidence }) =>
      known(instrument, null, title, confidence),
    ),
    ...year.subIndicators.flatMap(({ indicator, title, confidence }) => {
      const parent = year.indicators.find(({ number }) => number === indicator);
      return parent ? [known(parent.instrument, null, title, confidence)] : [];
    }),
  ];
}

/** A title as people write it, without its scores and other brackets, to compare by. */
export function writtenTitleKey(title: string): string {
  return titleKey(oneLine(withoutScores(title).replace(/\([^()]*\)/g, "")));
}

export function sameTitles(titles: readonly KnownTitle[], key: string): KnownTitle[] {
  return key === "" ? [] : titles.filter((one) => isSameTitle(one.key, key));
}
