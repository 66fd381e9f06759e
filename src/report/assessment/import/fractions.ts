import { instruments, type Instrument } from "../../../reference/year";
import { scoredIn, type Scores } from "../../sheets/scores/score-list";

/** What people say of scores such as 0.7825: parts of one (78.25), or what they say. */
export const fractionAnswers = ["times-100", "as-they-stand"] as const;
export type FractionAnswer = (typeof fractionAnswers)[number];

/**
 * The instruments whose scores look like parts of one: none is above 1, not all are 0. A spreadsheet shows
 * 0.7825 as 78.25% by a format that copies and .csv files lose. Nobody but a person can tell.
 */
export function instrumentsInFractions(scores: Scores): Instrument[] {
  return instruments.filter((instrument) => {
    const given = scoredIn(scores)
      .filter((each) => each.instrument === instrument)
      .map(({ score }) => score);
    return given.some((score) => score > 0) && given.every((score) => score <= 1);
  });
}

/** The scores of some instruments as percentages. */
export function timesHundred(scores: Scores, fractions: readonly Instrument[]): Scores {
  const whole = <Each extends { instrument: Instrument; score: number }>(one: Each): Each =>
    fractions.includes(one.instrument) ? { ...one, score: percentage(one.score) } : one;
  return scores.of === "items"
    ? { of: "items", items: scores.items.map(whole) }
    : { of: "indicators", indicators: scores.indicators.map(whole) };
}

/** 0.8140000000000001 is a spreadsheet's 81.4. */
const percentage = (part: number): number => Number((part * 100).toPrecision(12));
