import type { Say } from "./words";
import { cellAddress } from "../report/terms/address";
import type { Finding } from "../report/check/finding";
import type { Fix } from "../report/check/found";
import { shortened } from "../report/check/place";
import type { RuleCode } from "../report/check/rules/rules";
import findings from "./th/findings.json";

/** What is wrong and in which cell. */
export function sayFinding(t: Say, finding: Finding): string {
  const values = { ...messageValues(finding), at: sayPlace(t, finding) };
  return t(`findings.rules.${finding.rule}.found`, values);
}

/** What a click would do. */
export function sayFix(t: Say, rule: RuleCode, fix: Fix): string {
  if (!hasFixLabel(rule)) return t("findingList.fix");
  const short = fix.kind === "text" ? { ...fix, to: shortened(fix.to, mostOnButton) } : fix;
  return t(`findings.rules.${rule}.fix`, fixValues(short));
}

/** The cell; of a document the table and row, of several sheets the sheet too. */
export function sayPlace(t: Say, { place, column }: Finding): string {
  const { sheetName: sheet, row, isOfDocument, isOneOfSeveral } = place;
  if (isOfDocument) return t("findings.at.tableRow", { table: sheet, row: row + 1 });
  const cell = cellAddress(row, column);
  return isOneOfSeveral
    ? t("findings.at.sheetCell", { sheet, cell })
    : t("findings.at.cell", { cell });
}

function messageValues({ key, values }: Finding) {
  return { ...values, ...(key === null ? {} : { key }) };
}

function fixValues(fix: Fix) {
  switch (fix.kind) {
    case "text":
      return { to: fix.to };
    case "move":
      return { section: fix.section };
    case "build":
      return { code: fix.items.map(({ code }) => code).join(", ") };
  }
}

/** Letters. */
const mostOnButton = 60;

type RuleMessages = typeof findings.rules;
type WithFixLabel = {
  [Rule in RuleCode]: RuleMessages[Rule] extends { fix: string } ? Rule : never;
}[RuleCode];

function hasFixLabel(rule: RuleCode): rule is WithFixLabel {
  return "fix" in findings.rules[rule];
}
