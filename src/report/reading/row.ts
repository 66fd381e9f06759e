import { perEntry, type SectionKind } from "../columns";
import { readCodes } from "../codes";
import type { PlacedText, ReportRow } from "../report";
import { readScores, scoresInIssue } from "../scores";

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
  return parts.reduce((joined, { text }) => {
    if (joined.endsWith(sameLineMark)) return joined.slice(0, -1) + text;
    return joined === "" ? text : `${joined}\n${text}`;
  }, "");
}
