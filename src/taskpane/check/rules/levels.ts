import { severities } from "../../../report/check/found";
import type { Rule } from "../../../report/check/rules/rule";
import type { Seriousness } from "../../../report/check/settings";

/** What a rule can be set to: as serious as it is by itself, or less. */
export function levelsOf({ severity }: Rule): Seriousness[] {
  return [...severities.slice(severities.indexOf(severity)), "off"];
}

/** What is to be kept of a choice: nothing where it is what the rule is by itself. */
export function levelToKeep({ severity }: Rule, chosen: Seriousness): Seriousness | null {
  return chosen === severity ? null : chosen;
}
