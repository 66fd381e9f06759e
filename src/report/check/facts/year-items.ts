import {
  instruments,
  listedCodes,
  type Confidence,
  type Instrument,
  type ReferenceYear,
} from "../../../reference/year";
import { isSameTitle, titleKey } from "../../terms/same-title";

export interface KnownTitle {
  fiscalYear: number;
  instrument: Instrument;
  /** Null for an indicator, which has no code. */
  code: string | null;
  title: string;
  key: string;
  confidence: Confidence;
}

/** What is known of a year's items, made when it is first asked for. */
export class YearItems {
  private known: readonly KnownTitle[] | undefined;
  private byCode: ReadonlyMap<string, KnownTitle> | undefined;
  private instruments: ReadonlyMap<string, Instrument> | undefined;

  constructor(readonly year: ReferenceYear) {}

  get titles(): readonly KnownTitle[] {
    return (this.known ??= titlesOf(this.year));
  }

  titleOf(code: string): KnownTitle | undefined {
    this.byCode ??= new Map(
      this.titles.flatMap((one) => (one.code === null ? [] : [[one.code, one] as const])),
    );
    return this.byCode.get(code);
  }

  /** @returns undefined where the year does not list the code. */
  instrumentOf(code: string): Instrument | undefined {
    this.instruments ??= new Map(
      instruments.flatMap((instrument) =>
        listedCodes(this.year, instrument).map((each) => [each, instrument] as const),
      ),
    );
    return this.instruments.get(code);
  }

  /** Those that a title as people write it may be. */
  titledLike(key: string): KnownTitle[] {
    return key === "" ? [] : this.titles.filter((one) => isSameTitle(one.key, key));
  }
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
