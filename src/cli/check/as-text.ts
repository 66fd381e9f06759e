import type { Say } from "../../messages/words";
import { sayFinding } from "../../messages/say-finding";
import { sayRefusal } from "../../messages/say-refusal";
import type { Book } from "../../report/book/book";
import { scoresOfReport } from "../../report/book/given";
import type { Unchecked } from "../../report/check/check-report";
import { severities } from "../../report/check/found";
import type { Report } from "../../report/form/report";
import type { CheckedFile } from "./check-file";
import { sayScores } from "../scores/say-scores";
import { ScoresRefusal } from "../scores/scores-refusal";
import { padded } from "./padded";

/** A file's findings for people, most serious first. */
export function asText(
  { file, book, report, result, scores, refusal }: CheckedFile,
  t: Say,
): string {
  if (refusal instanceof ScoresRefusal) return `${file}\n  ${refusal.say(t)}`;
  if (refusal) return sayRefusal(t, file, refusal);
  const { rowCount: rows, completeRows: complete, findings, unchecked } = result;
  const head = t("cli.check.head", {
    agency: report.agency || t("cli.check.unknownAgency"),
    year: report.fiscalYear ?? t("cli.check.unknownYear"),
    sheet: sheetsOf(report),
    complete,
    rows,
  });
  const lines = severities.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => {
        const message = sayFinding(t, finding);
        return `  ${padded(t(`findings.severity.${severity}`), 10)}  ${message}`;
      }),
  );
  const found = lines.length === 0 ? [`  ${t("cli.check.complete")}`] : lines;
  const { assessedYear } = result;
  const isOther = assessedYear !== null && assessedYear !== report.fiscalYear;
  const notes = [
    ...(isOther ? [t("cli.check.assessed", { year: assessedYear })] : []),
    ...(scores ? sayScores(t, scores) : []),
    ...unchecked.map((what) => sayUnchecked(what, book, t)),
  ].map((note) => `  (${note})`);
  return [file, `  ${head}`, ...found, ...notes].join("\n");
}

/** There may be scores, only not this report's. */
function sayUnchecked(what: Unchecked, book: Book, t: Say): string {
  const isOther = what === "coverage" && book.scores !== null && scoresOfReport(book) === null;
  return isOther
    ? t("cli.check.unchecked.other-scores", { year: book.scores?.assessedYear })
    : t(`cli.check.unchecked.${what}`);
}

/** A document is one, whatever it is made of. */
const sheetsOf = ({ parts, sheetName }: Report): string =>
  parts.some(({ isOfDocument }) => isOfDocument)
    ? sheetName
    : parts.map((part) => part.sheetName).join(", ");
