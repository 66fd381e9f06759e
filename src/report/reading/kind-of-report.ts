import { instrumentNamed } from "../terms/instrument-name";
import { codesOfIssue } from "../terms/issue-codes";
import type { Body, MatchedTable } from "./body";
import { kindWords, otherKinds, ownWords } from "./wordings/kinds";

/** What is done about an issue: a blank form that has few of them may be of anything. */
const reported = ["measures", "responsible", "actions", "results"] as const;
const fewestReported = 2;

/**
 * Other registers have issues, measures and results too: this one has sections, codes or instruments, or says in
 * its title what it is.
 * @param title all that stands above its table.
 */
export function isOfItsKind({ match }: MatchedTable, title: string, body: Body): boolean {
  if (match.columns.instrument !== undefined) return true;
  // Whatever its title says, a programme has neither: `หัวข้อ | วิธีการ | ผู้รับผิดชอบ`.
  const { measures, results } = match.columns;
  const hasWhatItIsAbout = measures !== undefined || results !== undefined;
  const isTitled =
    hasWhatItIsAbout && kindWords.test(title) && (ownWords.test(title) || !otherKinds.test(title));
  if (body.rows.length === 0)
    return (
      isTitled ||
      reported.filter((key) => match.columns[key] !== undefined).length >= fewestReported
    );
  return (
    isTitled ||
    body.rows.some(
      ({ section, instrument, cells }) =>
        section !== null ||
        instrument !== null ||
        cells.instrument.some(({ text }) => instrumentNamed(text) !== null) ||
        cells.issue.some(({ text }) => codesOfIssue(text).codes.length > 0),
    )
  );
}
