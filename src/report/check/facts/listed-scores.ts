import type { ItemScore, Scores } from "../../sheets/scores/score-list";
import { lowestScore, type ReportRow } from "../../form/report";

/** Each item's score of the list, by its code. */
export type ScoresByCode = ReadonlyMap<string, ItemScore>;

/** Null where there are no items' scores: those of indicators say nothing of a single item. */
export function scoresByCode(scores: Scores | null): ScoresByCode | null {
  return scores?.of === "items" ? new Map(scores.items.map((item) => [item.code, item])) : null;
}

/** The listed scores of a row's items; null where one of them is not in the list. */
export function listedScores(row: ReportRow, listed: ScoresByCode | null): ItemScore[] | null {
  if (listed === null || row.codes.length === 0) return null;
  const items = row.codes.flatMap((code) => listed.get(code) ?? []);
  return items.length === row.codes.length ? items : null;
}

/** The score that says whether a row is urgent: the list's, where it has them all, is surer than what was typed. */
export function countingScore(row: ReportRow, listed: ScoresByCode | null): number | null {
  const typed = lowestScore(row);
  const items = listedScores(row, listed);
  if (typed === null || items === null) return typed;
  return Math.min(...items.map(({ score }) => score));
}
