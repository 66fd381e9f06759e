import { entryKeys } from "../../src/report/form/columns";
import type { Report } from "../../src/report/form/report";
import { codesOfIssue } from "../../src/report/terms/issue-codes";
import { mendedLetters } from "../../src/report/terms/letters";
import { withoutScores } from "../../src/report/terms/scores";
import { oneLine } from "../../src/report/terms/thai-text";

const plain = (text: string) => oneLine(mendedLetters(text));

/** What a report says, whatever its form: scores are told apart from the issues they stand in. */
export function saidIn({ agency, fiscalYear, rows }: Report) {
  return {
    agency,
    fiscalYear,
    rows: rows.map(({ section, instrument, codes, scores, text }) => ({
      section,
      instrument,
      codes,
      scores,
      title: plain(withoutScores(codesOfIssue(text.issue).title)),
      ...Object.fromEntries(
        entryKeys
          .filter((key) => key !== "issue" && key !== "score")
          .map((key) => [key, plain(text[key])]),
      ),
    })),
  };
}
