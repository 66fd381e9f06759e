import type { ReportRow } from "../../form/report";
import { readScores, writtenScores } from "../../terms/scores";
import { arabicDigits } from "../../terms/thai-text";
import type { TextEdit } from "../found";

const number = /\d+(?:[.,]\d+)?/g;

/** Where each of a row's scores is written, in their order; [] where that is not certain. */
export function placesOfScores(row: ReportRow): Omit<TextEdit, "text">[] {
  const places =
    readScores(row.text.score).length > 0
      ? row.cells.score.flatMap(({ row: at, column, text }) =>
          numbersIn(text, 0).map((span) => ({ row: at, column, before: text, ...span })),
        )
      : inIssue(row);
  return places.length === row.scores.length ? places : [];
}

/** Where the issue says nothing but scores. */
function inIssue(row: ReportRow): Omit<TextEdit, "text">[] {
  return row.cells.issue.flatMap(({ row: at, column, text }) =>
    writtenScores(text)
      .flatMap((written) => numbersIn(written.text, written.start))
      .map((span) => ({ row: at, column, before: text, ...span })),
  );
}

function numbersIn(text: string, from: number): { start: number; end: number }[] {
  return [...arabicDigits(text).matchAll(number)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}
