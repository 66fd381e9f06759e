import { perEntry, type SectionKind } from "../columns";
import { readCodes } from "../../terms/codes";
import type { PlacedText, ReportRow } from "../report";
import { readScores, scoresInIssue } from "../../terms/scores";

/** A row being put together from the sheet rows it runs over. */
export type RowInProgress = Pick<ReportRow, "section" | "sheetRows" | "cells">;

export function startRow(section: SectionKind | null): RowInProgress {
  return { section, sheetRows: [], cells: perEntry(() => []) };
}

export function toReportRow(row: RowInProgress): ReportRow {
  const text = perEntry((key) => joinParts(row.cells[key]));
  const ownScores = readScores(text.score);
  return {
    ...row,
    text,
    codes: readCodes(text.issue).codes,
    scores: ownScores.length > 0 ? ownScores : scoresInIssue(text.issue),
  };
}

/**
 * A part that ends with this invisible mark runs on in the same line on the next sheet row; any
 * other part ends its line. So a long paragraph laid over several sheet rows reads back unchanged.
 */
export const sameLineMark = "\u200B";

export function joinParts(parts: readonly Pick<PlacedText, "text">[]): string {
  const joined: string[] = [];
  for (const { text } of parts) {
    const last = joined.at(-1);
    const runsOn = last?.endsWith(sameLineMark) === true;
    if (runsOn) joined.splice(-1, 1, ...filled(last.slice(0, -1)));
    joined.push(...filled(last === undefined || runsOn ? text : `\n${text}`));
  }
  return joined.join("");
}

const filled = (text: string): string[] => (text === "" ? [] : [text]);
