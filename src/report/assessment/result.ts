import { placesOf, type ItemPlace } from "../../reference/item-place";
import {
  indicatorSpan,
  instruments,
  type Instrument,
  type Level,
  type ReferenceYear,
  type Scoring,
} from "../../reference/year";
import { caveatsOf, type Caveat } from "./caveats";
import { expectedCodes } from "./expected-codes";
import { yearFor } from "./family";
import { levelOf } from "./level";
import { isKnown, mean, twoDecimals } from "./means";
import type { ItemScore } from "../sheets/scores/score-list";

export type { Caveat } from "./caveats";
export type { Level } from "../../reference/year";

export interface IndicatorResult {
  /** 1-10. */
  number: number;
  title: string;
  instrument: Instrument;
  /** 0-100, two decimals; null where none of its items has a score. */
  score: number | null;
  /** How many of its items have a score. */
  scored: number;
  /** How many items it has that year; 0 where unknown. */
  expected: number;
}

export interface AssessmentResult {
  /** All ten, in order. */
  indicators: IndicatorResult[];
  /** The mean of the instrument's indicators, two decimals; null where none has a score. */
  instruments: Record<Instrument, number | null>;
  /** 0-100, two decimals; null where an instrument has no score. */
  total: number | null;
  /** Null without a total, and for a year whose scheme is not settled. */
  level: Level | null;
  /** What a person must know before quoting it. */
  caveats: Caveat[];
}

/**
 * The assessors' arithmetic: items make indicators, indicators instruments, instruments the total.
 * An item whose indicator is not known is left out; what is missing is told, not guessed. Of six published
 * totals five come out exactly and one within 0.01, as their indicators are rounded already.
 */
export function resultOf(scores: readonly ItemScore[], given: ReferenceYear): AssessmentResult {
  const year = yearFor(given, scores);
  const places = placesOf(year);
  const { exact, means, total, level } = totalOf(scores, year, places);
  const inIndicator = (number: number) => (code: string) => places.get(code)?.indicator === number;
  const codes = [...new Set(scores.map(({ code }) => code))];
  const expected = instruments.flatMap((instrument) => expectedCodes(scores, year, instrument));
  return {
    indicators: year.indicators.map(({ number, title, instrument }, index) => ({
      number,
      title,
      instrument,
      score: shown(exact[index] ?? null),
      scored: codes.filter(inIndicator(number)).length,
      expected: expected.filter(inIndicator(number)).length,
    })),
    instruments: means,
    total,
    level,
    caveats: caveatsOf(scores, year, places, total),
  };
}

/** What the scores come to, without what a person must know of it. */
export interface Total extends Pick<AssessmentResult, "total" | "level"> {
  /** Of the year's indicators, in order, before they are rounded. */
  exact: (number | null)[];
  means: AssessmentResult["instruments"];
}

/**
 * @param year of the scores' own family.
 * @param places of the year's items.
 */
export function totalOf(
  scores: readonly ItemScore[],
  year: ReferenceYear,
  places: ReadonlyMap<string, ItemPlace>,
): Total {
  const { rule } = year.scoring;
  const exact = year.indicators.map(({ number }) =>
    indicatorScore(
      scores.flatMap(({ code, score }) => {
        const place = places.get(code);
        return place?.indicator === number ? [{ place, score }] : [];
      }),
      rule,
    ),
  );
  const ofOit = scores.filter(({ instrument }) => instrument === "OIT");
  const exactMeans = {
    ...meansOf(exact),
    ...(rule === "items" && { OIT: mean(ofOit.map(({ score }) => score)) }),
  };
  const total = weighted(exactMeans, year.weights);
  const means = {
    IIT: shown(exactMeans.IIT),
    EIT: shown(exactMeans.EIT),
    OIT: shown(exactMeans.OIT),
  };
  return { exact, means, total, level: levelOf(year, total, means) };
}

/**
 * The mean of its sub-indicators, each the mean of its items; the mean of its items where that is the
 * rule, or where any has no known sub-indicator. No source states the first: 13 published results of
 * FY2564 come out by it, and by no plain mean.
 */
function indicatorScore(
  items: readonly { place: ItemPlace; score: number }[],
  rule: Scoring,
): number | null {
  if (rule === "items") return mean(items.map((item) => item.score));
  const groups = new Map<string, number[]>();
  for (const { place, score } of items) {
    if (place.subIndicator === undefined) return mean(items.map((item) => item.score));
    groups.set(place.subIndicator, [...(groups.get(place.subIndicator) ?? []), score]);
  }
  return mean([...groups.values()].map(mean).filter(isKnown));
}

function meansOf(indicators: readonly (number | null)[]): Record<Instrument, number | null> {
  const meanOf = (instrument: Instrument) => {
    const { first, last } = indicatorSpan[instrument];
    return mean(indicators.slice(first - 1, last).filter(isKnown));
  };
  return { IIT: meanOf("IIT"), EIT: meanOf("EIT"), OIT: meanOf("OIT") };
}

function weighted(
  { IIT, EIT, OIT }: Record<Instrument, number | null>,
  weights: Record<Instrument, number>,
): number | null {
  if (IIT === null || EIT === null || OIT === null) return null;
  return twoDecimals(weights.IIT * IIT + weights.EIT * EIT + weights.OIT * OIT);
}

const shown = (score: number | null) => (score === null ? null : twoDecimals(score));
