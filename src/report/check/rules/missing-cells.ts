import { type FoundInRow, type TextFix, found } from "../found";
import { entryKeys, type EntryKey } from "../../form/columns";
import { issueOf } from "../../terms/issue-text";
import { isFilled } from "../../reading/row";
import type { ReportRow } from "../../form/report";
import { isPlaceholder } from "../../terms/placeholders";
import { oneLine } from "../../terms/thai-text";
import { writeScores } from "../../terms/scores";
import { instrumentOfCell, instrumentsOfIssue } from "../facts/instrument-of-row";
import { listedScores } from "../facts/listed-scores";
import { cellToFill, putText } from "../place";
import type { Known, RowRule } from "./rule";

/** Every row needs every column of the form: one rule for each, so that each can be told apart. */
export const missingCells = entryKeys.map(
  (key) =>
    ({
      code: `missing-${key}` as const,
      severity: "error",
      per: "row",
      find: (row, known) => {
        if (isFilled(row, key) || (key === "instrument" && isPlain(row, known))) return [];
        const fill = { fixes: fixes(row, key, known) };
        const part = row.blankParts.find((each) => each.key === key);
        const cell = part ?? cellToFill(row, key, known.columns);
        const issue = known.shortIssues.of(row);
        const text = key === "score" ? oneLine(row.text.score) : "";
        const isWords = text !== "" && !isPlaceholder(text);
        const words: FoundInRow["values"] = isWords ? { text, context: "words" } : {};
        return [found(cell, key, { issue, ...words }, fill)];
      },
    }) satisfies RowRule,
);

/** A band or the item itself says of which instrument a row is; the column of a working grid wants it too. */
function isPlain(row: ReportRow, { items, isWorkingGrid }: Known): boolean {
  return !isWorkingGrid && (row.instrument !== null || instrumentsOfIssue(row, items).length === 1);
}

/** What the codes or the list of scores say, put into the empty cell. */
function fixes(row: ReportRow, key: EntryKey, known: Known): TextFix[] {
  if (known.columns[key] === undefined) return [];
  const at = { ...cellToFill(row, key, known.columns), text: row.cells[key][0]?.text ?? "" };
  switch (key) {
    case "instrument": {
      const [only, other] = instrumentsOfIssue(row, known.items);
      return only && !other ? [putText(at, only, true)] : [];
    }
    case "issue":
      return issuesOfScore(row, known).map((issue) => putText(at, issue, false));
    case "score": {
      const listed = listedScores(row, known.scoreOf);
      if (!listed) return [];
      const written = writeScores(listed.map(({ score }) => score));
      return [putText(at, typeof written === "number" ? written.toFixed(2) : written, true)];
    }
    default:
      return [];
  }
}

/** The one item of the list that has the row's score. */
function issuesOfScore(row: ReportRow, { scoreOf }: Known): string[] {
  const [score, more] = row.scores;
  if (score === undefined || more !== undefined) return [];
  const instrument = instrumentOfCell(row);
  const items = [...(scoreOf?.values() ?? [])].filter(
    (item) => item.score === score && (!instrument || item.instrument === instrument),
  );
  return items.length === 1 ? [issueOf(items)] : [];
}
