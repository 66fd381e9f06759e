import type { Severity } from "./finding";
import type { RuleCode } from "./rules/rule-codes";

/** What the people of a workbook have turned off or made less serious; rules not named are as they are. */
export type RuleLevels = Partial<Record<RuleCode, Severity | "off">>;

/** How serious a rule's findings are in this workbook. */
export function levelOf(
  rule: { code: RuleCode; severity: Severity },
  levels: RuleLevels,
): Severity | "off" {
  return levels[rule.code] ?? rule.severity;
}
