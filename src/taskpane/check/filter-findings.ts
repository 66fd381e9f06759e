import { lowestOf } from "../../reference/extremes";
import { rankOf, type Finding } from "../../report/check/finding";
import type { Severity } from "../../report/check/found";
import type { RuleCode } from "../../report/check/rules/rules";
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

/** The departments that have findings, in the order of the alphabet. */
export function departmentsIn(groups: readonly FindingGroup[]): string[] {
  const departments = new Set(groups.flatMap(({ departments }) => departments));
  return [...departments].sort((a, b) => a.localeCompare(b, "th"));
}

/** The rules that found something, in the order of what they found. */
export function rulesIn(groups: readonly FindingGroup[]): RuleCode[] {
  return [...new Set(findingsOf(groups).map(({ rule }) => rule))];
}

function wantedBy(filter: Filter): (finding: Finding) => boolean {
  return ({ severity, rule }) =>
    (filter.severities.length === 0 || filter.severities.includes(severity)) &&
    (filter.rule === null || filter.rule === rule);
}

const serious = ({ findings }: FindingGroup) => lowestOf(findings.map(rankOf));

/** What is about no row comes first, as in the whole list. */
const place = ({ findings: [first] }: FindingGroup) => first?.reportRow ?? -1;
