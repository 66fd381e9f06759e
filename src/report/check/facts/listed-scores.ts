import type { ItemScore } from "../../sheets/scores/score-list";
import { lowestScore, type ReportRow } from "../../form/report";

const indexes = new WeakMap<readonly ItemScore[], ReadonlyMap<string, ItemScore>>();

export function scoresByCode(scores: readonly ItemScore[]): ReadonlyMap<string, ItemScore> {
  const known = indexes.get(scores);
  if (known) return known;
  const index = new Map(scores.map((item) => [item.code, item]));
  indexes.set(scores, index);
  return index;
}

/** The listed scores of a row's items; null where one of them is not in the list. */
export function listedScores(
  row: ReportRow,
  scores: readonly ItemScore[] | null,
): ItemScore[] | null {
  if (scores === null || row.codes.length === 0) return null;
  const index = scoresByCode(scores);
  const listed = row.codes.flatMap((code) => index.get(code) ?? []);
  return listed.length === row.codes.length ? listed : null;
}

/** The score that says whether a row is urgent: the list's, where it has them all, is surer than what was typed. */
export function countingScore(row: ReportRow, scores: readonly ItemScore[] | null): number | null {
  const typed = lowestScore(row);
  const listed = listedScores(row, scores);
  if (typed === null || listed === null) return typed;
  return Math.min(...listed.map(({ score }) => score));
}
