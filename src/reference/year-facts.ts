import type { Seen, Source } from "./sources";
import type { Instrument, LevelScheme, ReferenceYear, SchemeName } from "./year";

/** Fiscal years (Buddhist era) with lists of their own. */
export type BuiltInYear = 2564 | 2565 | 2566 | 2567 | 2568 | 2569;

/** What a year's file states: what is wrong with it the compiler sees, and a test what it cannot see. */
export interface YearFacts<Year extends BuiltInYear> extends Omit<
  ReferenceYear,
  "indicators" | "levelSchemes"
> {
  fiscalYear: Year;
  thresholdConfidence: Known["confidence"];
  thresholdSources: Known["sources"];
  reportItem: (Known & { code: CodeOf["OIT"] }) | null;
  weights: Known & Record<Instrument, number>;
  subIndicators: readonly KnownSubIndicator[];
  itemRanges: readonly (RangeOf<"IIT"> | RangeOf<"EIT"> | RangeOf<"OIT">)[];
  levels: readonly (Known & { scheme: SchemeName })[];
  instruments: { IIT: ItemsOf<"IIT">; EIT: ItemsOf<"EIT">; OIT: ItemsOf<"OIT"> };
}

export type KnownIndicator = Known & { title: string } & IndicatorOf[Instrument];

export type KnownScheme = Known & Pick<LevelScheme, "steps">;

/** How well a fact is known, by the sources that say so. */
type Known =
  | { confidence: "confirmed"; sources: readonly [Seen, Seen, ...Seen[]] }
  | { confidence: "one-source"; sources: readonly [Seen] }
  | { confidence: "inferred"; sources: readonly [Source, ...Source[]] }
  | { confidence: "remembered"; sources: readonly [...Seen[], "M"] };

interface CodeOf {
  IIT: `i${number}`;
  EIT: `e${number}`;
  OIT: `O${number}`;
}

interface IndicatorOf {
  IIT: { instrument: "IIT"; number: 1 | 2 | 3 | 4 | 5 };
  EIT: { instrument: "EIT"; number: 6 | 7 | 8 };
  OIT: { instrument: "OIT"; number: 9 | 10 };
}

/** Where the items of an instrument may stand. */
interface PlaceOf {
  IIT: { indicator: IndicatorOf["IIT"]["number"]; subIndicator?: undefined };
  EIT: { indicator: IndicatorOf["EIT"]["number"]; subIndicator?: undefined };
  OIT: { indicator: 9; subIndicator?: PartOf9 } | { indicator: 10; subIndicator?: PartOf10 };
}
type PlaceUnknown = { indicator?: undefined; subIndicator?: undefined };

type PartOf9 = `9.${number}`;
type PartOf10 = `10.${number}`;
type KnownSubIndicator = Known & { title: string } & (
    { code: PartOf9; indicator: 9 } | { code: PartOf10; indicator: 10 }
  );

type RangeOf<Each extends Instrument> = Known &
  PlaceOf[Each] & { first: CodeOf[Each]; last: CodeOf[Each] };

interface ItemsOf<Each extends Instrument> {
  count: number;
  countConfidence: Known["confidence"];
  countSources: Known["sources"];
  items: readonly (Known &
    (PlaceOf[Each] | PlaceUnknown) & { code: CodeOf[Each]; title?: string })[];
}
