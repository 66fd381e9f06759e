import type { TFunction } from "i18next";
import type { Finding } from "../../../report/check/finding";
import type { Owed } from "../../../report/check/standing";
import { everyDepartment } from "../../../report/terms/departments/departments-cell";
import { oneLine } from "../../../report/terms/thai-text";
import { sayFinding } from "../../../messages/say-finding";

/** What a message says of the report it is about. */
export interface ReportFacts {
  sheetName: string;
  agency: string;
  fiscalYear: number | null;
}

/**
 * A message ready to be sent to a department, as plain text: the report, then each row with what is to be
 * put right or looked at in it.
 */
export function owedMessage(owed: Owed, report: ReportFacts, t: TFunction): string {
  return [titleOf(report, t), askOf(owed, report, t), ...owed.rows.flatMap(rowLines(t))].join("\n");
}

/** What a department is called where it has to be named. */
export function sayDepartment(department: string, t: TFunction): string {
  if (department === "") return t("ready.owed.unnamed");
  return department === everyDepartment ? t("ready.owed.everyone") : department;
}

/** Suggestions are nobody's duty. */
export function dutiesOf({ rows }: Owed): Finding[] {
  return rows.flatMap(({ findings }) => findings.filter(isDuty));
}

const isDuty = ({ severity }: Finding) => severity !== "hint";

function titleOf({ agency, fiscalYear }: ReportFacts, t: TFunction): string {
  const year = fiscalYear === null ? "" : t("state.year", { year: fiscalYear });
  return [t("product"), agency, year].filter((part) => part !== "").join(" ");
}

function askOf(owed: Owed, { sheetName }: ReportFacts, t: TFunction): string {
  const values = { sheet: sheetName, count: dutiesOf(owed).length };
  if (owed.department === "") return t("ready.message.unnamed", values);
  const department = [sayDepartment(owed.department, t), owed.name].join(" ").trim();
  return t("ready.message.ask", { ...values, department });
}

function rowLines(t: TFunction) {
  return ({ instrument, issue, findings }: Owed["rows"][number]): string[] => {
    const duties = findings.filter(isDuty);
    if (duties.length === 0) return [];
    const row = `${instrument} ${issue || t("check.noIssue")}`;
    return [
      "",
      oneLine(row),
      ...duties.map(
        (finding) =>
          `- ${t(`findings.severity.${finding.severity}`)}: ${oneLine(sayFinding(t, finding))}`,
      ),
    ];
  };
}
