import type { Language } from "../../../messages/language";
import "../../../messages/pane";
import { wordsIn, type Say } from "../../../messages/words";
import type { Finding } from "../../../report/check/finding";
import type { RuleCode } from "../../../report/check/rules/rules";
import type { Owed, OwedRow } from "../../../report/check/standing";
import { everyDepartment } from "../../../report/terms/departments/departments-cell";
import { oneLine } from "../../../report/terms/thai-text";
import { sayFinding, sayPlace } from "../../../messages/say-finding";
import { sayDate } from "../../../messages/say-date";

/** What a message says of the report it is about. */
export interface ReportFacts {
  sheetName: string;
  agency: string;
  fiscalYear: number | null;
}

/**
 * A message ready to be sent to a department, as plain text: the report, what is asked for and by when, then each
 * row with what is to be written, put right or looked at in it.
 * @param due as 2026-12-05; "" where no day is set.
 */
export function owedMessage(
  owed: Owed,
  report: ReportFacts,
  due: string,
  language: Language,
): string {
  const t = wordsIn(language);
  const ask = [
    askOf(owed, report, t),
    due && t("ready.message.due", { date: sayDate(due, language, "long") }),
  ];
  return [
    titleOf(report, t),
    ask.filter((part) => part !== "").join(" "),
    ...owed.rows.filter(hasDuties).flatMap((row) => rowLines(row, language)),
  ].join("\n");
}

/** What a department is called where it has to be named. */
export function sayDepartment(department: string, t: Say): string {
  if (department === "") return t("ready.owed.unnamed");
  return department === everyDepartment ? t("ready.owed.everyone") : department;
}

/** Suggestions are nobody's duty. */
export function dutiesOf({ rows }: Owed): Finding[] {
  return rows.flatMap(({ findings }) => findings.filter(isDuty));
}

const isDuty = ({ severity }: Finding) => severity !== "hint";

function titleOf({ agency, fiscalYear }: ReportFacts, t: Say): string {
  const year = fiscalYear === null ? "" : t("state.year", { year: fiscalYear });
  return [t("product"), agency, year].filter((part) => part !== "").join(" ");
}

function askOf(owed: Owed, { sheetName }: ReportFacts, t: Say): string {
  const values = { sheet: sheetName, count: owed.rows.filter(hasDuties).length };
  if (owed.department === "") return t("ready.message.unnamed", values);
  const department = [sayDepartment(owed.department, t), owed.name].join(" ").trim();
  return t("ready.message.ask", { ...values, department });
}

function rowLines({ instrument, issue, findings }: OwedRow, language: Language): string[] {
  const t = wordsIn(language);
  const duties = findings.filter(isDuty);
  const missing = duties.flatMap(({ rule, key }) => (key && isMissing(rule) ? [key] : []));
  const columns = missing.map((key) => t(`findings.columns.${key}`));
  const list = new Intl.ListFormat(language).format(columns);
  return [
    "",
    oneLine(`• ${instrument} ${issue || t("check.noIssue")}${placeOf(duties, issue, t)}`),
    ...(columns.length > 0 ? [`- ${t("ready.message.write", { columns: list })}`] : []),
    ...duties
      .filter(({ rule }) => !isMissing(rule))
      .map((finding) => {
        const found = oneLine(sayFinding(t, finding));
        return `- ${t(`ready.message.${finding.severity === "error" ? "mend" : "review"}`, { found })}`;
      }),
  ];
}

/** Where the row stands, if its item alone does not tell. */
function placeOf([first]: readonly Finding[], issue: string, t: Say): string {
  return first && (issue === "" || first.place.isOneOfSeveral) ? ` - ${sayPlace(t, first)}` : "";
}

const isMissing = (rule: RuleCode) => rule.startsWith("missing-");
const hasDuties = ({ findings }: OwedRow) => findings.some(isDuty);
