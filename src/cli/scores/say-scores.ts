import type { Say } from "../../messages/words";
import type { Unread } from "../../report/assessment/import/read-items";
import { scoredIn } from "../../report/sheets/scores/score-list";
import type { TakenScores } from "./read-scores";

/** So many lines show what is wrong with a file just as well as all. */
const mostShown = 5;

/** What the scores that a report was checked by are, what was left out of them, and what could not be read. */
export function sayScores(t: Say, taken: TakenScores): string[] {
  const { file, scores, leftOut } = taken;
  // A dash says that something was not assessed: no score, and none that is missing.
  const unread = taken.unread.filter(({ reason }) => reason !== "no-score");
  const more = unread.length - mostShown;
  return [
    t(`cli.taken.${scores.of}`, { file, count: scoredIn(scores).length }),
    ...(leftOut.length > 0 ? [t("cli.taken.leftOut", { sheets: leftOut.join(", ") })] : []),
    ...(unread.length > 0 ? [t("cli.taken.unread", { count: unread.length })] : []),
    ...unread.slice(0, mostShown).map((each) => sayUnreadLine(t, each)),
    ...(more > 0 ? [t("scores.unread.more", { count: more })] : []),
  ];
}

/** The scores for programs. */
export function scoresAsJson(t: Say, { file, agency, scores, leftOut, unread }: TakenScores) {
  return {
    file,
    agency,
    of: scores.of,
    count: scoredIn(scores).length,
    leftOut,
    unread: unread.map((each) => ({
      sheet: each.table,
      line: each.line,
      text: each.text,
      reason: each.reason,
      message: t(`scores.unread.${each.reason}`, each.values),
    })),
  };
}

function sayUnreadLine(t: Say, { table, line, text, reason, values }: Unread): string {
  const place =
    table === ""
      ? t("scores.unread.line", { line })
      : t("scores.unread.lineOfSheet", { sheet: table, line });
  return `${place} “${text}”: ${t(`scores.unread.${reason}`, values)}`;
}
