import type { ofOneAgency, Seen, Source } from "./sources";
import type { Family, Instrument, Level, ReferenceYear, SchemeName, Scoring } from "./year";

/** Fiscal years (Buddhist era) with lists of their own. */
export type BuiltInYear = 2564 | 2565 | 2566 | 2567 | 2568 | 2569;

/** What a year's file states: what is wrong with it the compiler sees, and a test what it cannot see. */
export interface YearFacts<Year extends BuiltInYear> extends Omit<
  ReferenceYear,
  "indicators" | "levelSchemes" | "family" | "families"
> {
  fiscalYear: Year;
  thresholdConfidence: Known["confidence"];
  thresholdSources: Known["sources"];
  measuresItem: (Known & { code: CodeOf["OIT"] }) | null;
  reportItem: (Known & { code: CodeOf["OIT"] }) | null;
  weights: Known & Record<Instrument, number>;
  subIndicators: readonly KnownSubIndicator[];
  itemRanges: readonly (RangeOf<"IIT"> | RangeOf<"EIT"> | RangeOf<"OIT">)[];
  scoring: Known & { rule: Scoring };
  levels: readonly (Known & { scheme: SchemeName })[];
  instruments: { IIT: ItemsOf<"IIT">; EIT: ItemsOf<"EIT">; OIT: ItemsOf<"OIT"> };
  families: readonly FamilyFacts[];
}

/** What a year has for a family of agencies in place of its own facts. */
export interface FamilyFacts {
  family: Family;
  /** Null where the list has none. */
  measuresItem: (Known & { code: CodeOf["OIT"] }) | null;
  /** Null where the list has none, and no report is asked for. */
  reportItem: (Known & { code: CodeOf["OIT"] }) | null;
  /** The year's own where a family's is not known. */
  weights?: Known & Record<Instrument, number>;
  /** The year's own where a family's is not known. */
  scoring?: Known & { rule: Scoring };
  levels: readonly (Known & { scheme: SchemeName })[];
  subIndicators: readonly KnownSubIndicator[];
  itemRanges: readonly RangeOf<"OIT">[];
  OIT: ItemsOf<"OIT">;
}

export type KnownIndicator = Known & { title: string } & IndicatorOf[Instrument];

export interface KnownScheme {
  steps: readonly (Known & { level: Level; total: number | null; eachInstrument?: number })[];
}

/** How well a fact is known, by the sources that say so. */
type Known =
  | { confidence: "confirmed"; sources: readonly [Seen, Seen, ...Seen[]] }
  | { confidence: "one-source"; sources: readonly [Seen] | readonly [Agencys, Agencys] }
  | { confidence: "inferred"; sources: readonly [Source, ...Source[]] }
  | { confidence: "remembered"; sources: readonly [...Seen[], "M"] };

/** What one agency published twice is one source. */
type Agencys = (typeof ofOneAgency)[number];

interface CodeOf {
  IIT: `i${number}`;
  EIT: `e${number}`;
  OIT: `O${number}` | `MOIT${number}`;
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
