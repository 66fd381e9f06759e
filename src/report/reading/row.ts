import { perEntry, type EntryKey } from "../form/columns";
import { codesOfIssue } from "../terms/issue-codes";
import type { PlacedText, ReportRow } from "../form/report";
import { readScores, scoresInIssue } from "../terms/scores";
import { instrumentNamed } from "../terms/instrument-name";
import { isBlank } from "./cells";
import type { ColumnMatch } from "./columns";
import type { SheetLine } from "./sheet-line";

/** A row being put together from the sheet rows it runs over. */
export interface RowInProgress extends Pick<
  ReportRow,
  "section" | "instrument" | "sheetRows" | "cells"
> {
  lines: SheetLine[];
  /** Which columns the table's are, in short. */
  columns: string;
}

/** A text in any of these begins a row; only the others run on over further sheet rows. */
export const rowOpeners: readonly EntryKey[] = ["instrument", "issue", "score"];

export function startRow(
  { section, instrument }: Pick<ReportRow, "section" | "instrument">,
  { fieldOf }: ColumnMatch,
): RowInProgress {
  const columns = JSON.stringify([...fieldOf]);
  return { section, instrument, sheetRows: [], cells: perEntry(() => []), lines: [], columns };
}

export function toReportRow({ section, instrument, sheetRows, cells }: RowInProgress): ReportRow {
  const text = perEntry((key) => joinParts(cells[key]));
  const ownScores = readScores(text.score);
  return {
    section,
    instrument: instrumentNamed(text.instrument) ?? instrument,
    sheetRows,
    cells,
    text,
    blankParts: [],
    codes: codesOfIssue(text.issue).codes,
    scores: ownScores.length > 0 ? ownScores : scoresInIssue(text.issue),
  };
}

/** A score may stand in the issue's brackets; a score cell without a number is no score. */
export function isFilled(row: ReportRow, key: EntryKey): boolean {
  if (key === "score") return row.scores.length > 0;
  return !isBlank(row.text[key]) && !row.blankParts.some((part) => part.key === key);
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
