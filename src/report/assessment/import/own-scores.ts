import type { Instrument } from "../../../reference/year";
import { scoredIn, type Scores } from "../../sheets/scores/score-list";
import { instrumentsInFractions, timesHundred, type FractionAnswer } from "./fractions";
import type { KnownItem } from "./known-items";
import { proposeMapping } from "./mapping";
import { partsOfAgency, partsOfYear, type OwnParts, type Wanted } from "./own-parts";
import type { Part } from "./parts/part";
import type { Unread } from "./read-items";
import { readScoresOf } from "./read-scores";

/** The scores of the report's own agency and year, or why they cannot be told. */
export type OwnScores =
  | {
      kind: "own-scores";
      scores: Scores;
      /** As written beside the scores; null where they name none. */
      agency: string | null;
      unread: Unread[];
      /** Sheets of other years. */
      leftOut: string[];
    }
  | Exclude<OwnParts, { kind: "own" }>
  | { kind: "year-missing"; years: number[] }
  /** One of the scores in question; asked about, since nobody can tell. */
  | { kind: "fractions"; example: number }
  | { kind: "no-scores" };

/**
 * Reads a report's own scores without anybody to ask: what only a person can tell is told, not guessed.
 * @param fractions what was said of scores that look like parts of one; null where nothing was.
 */
export function ownScores(
  parts: readonly Part[],
  { agency, year }: Wanted,
  known: readonly KnownItem[],
  fractions: FractionAnswer | null,
): OwnScores {
  const own = partsOfAgency(parts, agency);
  if (own.kind !== "own") return own;
  const read = (some: readonly Part[]) =>
    readScoresOf(
      some.map(({ table }) => ({ table, ...proposeMapping(table, year) })),
      known,
    );
  const ofYear = partsOfYear(
    own.parts.filter((part) => scoredIn(read([part]).scores).length > 0),
    year,
  );
  if (ofYear.kind !== "of-year") return ofYear;
  const { scores, unread } = read(ofYear.parts);
  if (scoredIn(scores).length === 0) return { kind: "no-scores" };
  const inFractions = instrumentsInFractions(scores);
  if (inFractions.length > 0 && fractions === null)
    return { kind: "fractions", example: exampleOf(scores, inFractions) };
  return {
    kind: "own-scores",
    scores: fractions === "times-100" ? timesHundred(scores, inFractions) : scores,
    agency: own.agency,
    unread,
    leftOut: [...new Set(ofYear.leftOut.map(({ table }) => table.name))].filter(Boolean),
  };
}

/** Best one between 0 and 1: 1 is 100 in no doubtful way. */
function exampleOf(scores: Scores, inFractions: readonly Instrument[]): number {
  const given = scoredIn(scores)
    .filter(({ instrument }) => inFractions.includes(instrument))
    .map(({ score }) => score);
  return given.find((score) => score > 0 && score < 1) ?? 1;
}
