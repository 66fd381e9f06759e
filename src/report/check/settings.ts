import type { Severity } from "./found";
import type { RuleCode } from "./rules/rules";

/** As serious as a rule may be set; off, it finds nothing. */
export type Seriousness = Severity | "off";

/** What the people of a workbook have turned off or made less serious; rules not named are as they are. */
export type RuleLevels = Partial<Record<RuleCode, Seriousness>>;

/** How serious a rule's findings are in this workbook. */
export function levelOf(
  rule: { code: RuleCode; severity: Severity },
  levels: RuleLevels,
): Seriousness {
  return levels[rule.code] ?? rule.severity;
}
