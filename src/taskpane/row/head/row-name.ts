import type { Say } from "../../../messages/words";
import { shortIssue } from "../../../report/check/place";
import type { ReportRow } from "../../../report/form/report";
import { firstWords } from "../../../report/terms/first-words";

/** A row is called by its item, wherever it is spoken of: `IIT i8 กระบวนการงบประมาณ`. */
export function rowName(t: Say, row: ReportRow): string {
  const issue = shortIssue(row);
  return `${row.text.instrument} ${issue === "" ? t("row.noIssue") : issue}`.trim();
}

/** As little as tells it from its neighbours: its codes, else the beginning of its issue. */
export function rowNickname(t: Say, row: ReportRow): string {
  const [first, ...others] = row.codes;
  if (first !== undefined) return others.length === 0 ? first : `${first} …`;
  const issue = shortIssue(row);
  if (issue === "") return t("row.noIssue");
  return firstWords(issue, mostLetters);
}

/** As many as a button beside another has room for. */
const mostLetters = 10;
