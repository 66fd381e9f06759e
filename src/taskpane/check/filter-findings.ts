import { lowestOf } from "../../reference/extremes";
import { severities, type Finding, type Severity } from "../../report/check/finding";
import { ruleCodes, type RuleCode } from "../../report/check/rules/rule-codes";
import type { FindingGroup } from "./group-findings";

/** Which findings are wanted. */
export interface Filter {
  /** Empty for all. */
  severities: readonly Severity[];
  /** An abbreviation; null for all. */
  department: string | null;
  /** Null for all. */
  rule: RuleCode | null;
}

export const noFilter: Filter = { severities: [], department: null, rule: null };

export function isFiltering({ severities, department, rule }: Filter): boolean {
  return severities.length > 0 || department !== null || rule !== null;
}

/** The findings that are wanted, under their rows: those with the most serious of them first. */
export function filterGroups(
  groups: readonly FindingGroup[],
  filter: Filter,
): readonly FindingGroup[] {
  if (!isFiltering(filter)) return groups;
  const { department } = filter;
  return groups
    .filter(({ departments }) => department === null || departments.includes(department))
    .map((group) => ({ ...group, findings: group.findings.filter(wantedBy(filter)) }))
    .filter(({ findings }) => findings.length > 0)
    .sort((a, b) => serious(a) - serious(b) || place(a) - place(b));
}

export function findingsOf(groups: readonly FindingGroup[]): Finding[] {
  return groups.flatMap(({ findings }) => findings);
}

export function countBySeverity(groups: readonly FindingGroup[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findingsOf(groups)) counts[severity] += 1;
  return counts;
}

/** The departments that have findings, in the order of the alphabet. */
export function departmentsIn(groups: readonly FindingGroup[]): string[] {
  const departments = new Set(groups.flatMap(({ departments }) => departments));
  return [...departments].sort((a, b) => a.localeCompare(b, "th"));
}

export function rulesIn(groups: readonly FindingGroup[]): RuleCode[] {
  const found = new Set(findingsOf(groups).map(({ rule }) => rule));
  return ruleCodes.filter((rule) => found.has(rule));
}

function wantedBy(filter: Filter): (finding: Finding) => boolean {
  return ({ severity, rule }) =>
    (filter.severities.length === 0 || filter.severities.includes(severity)) &&
    (filter.rule === null || filter.rule === rule);
}

const serious = ({ findings }: FindingGroup) =>
  lowestOf(findings.map(({ severity }) => severities.indexOf(severity)));

/** What is about no row comes first, as in the whole list. */
const place = ({ findings: [first] }: FindingGroup) => first?.reportRow ?? -1;
