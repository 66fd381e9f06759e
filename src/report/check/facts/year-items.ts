import {
  instruments,
  listedCodes,
  isSure,
  type Fact,
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
  /** Speaks against another wording. */
  isSure: boolean;
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
    fact: Fact,
  ): KnownTitle => ({
    fiscalYear,
    instrument,
    code,
    title,
    key: titleKey(title),
    isSure: isSure(fact),
  });
  return [
    ...instruments.flatMap((instrument) =>
      year.instruments[instrument].items.flatMap((item) =>
        item.title === undefined ? [] : [known(instrument, item.code, item.title, item)],
      ),
    ),
    ...year.indicators.map((indicator) =>
      known(indicator.instrument, null, indicator.title, indicator),
    ),
    ...year.subIndicators.flatMap((part) => {
      const parent = year.indicators.find(({ number }) => number === part.indicator);
      return parent ? [known(parent.instrument, null, part.title, part)] : [];
    }),
  ];
}
