import { severities, type Severity } from "../../../report/check/finding";
import type { Rule } from "../../../report/check/rules/rule";

export type Level = Severity | "off";

/** What a rule can be set to: as serious as it is by itself, or less. */
export function levelsOf({ severity }: Rule): Level[] {
  return [...severities.slice(severities.indexOf(severity)), "off"];
}

/** What is to be kept of a choice: nothing where it is what the rule is by itself. */
export function levelToKeep({ severity }: Rule, chosen: Level): Level | null {
  return chosen === severity ? null : chosen;
}
