import { severities, type FoundInReport, type Fix, type Severity } from "./found";
import type { RuleCode } from "./rules/rules";

/** Where a finding is, as people find it. */
export interface FindingPlace {
  sheetName: string;
  /** Zero-based, on that sheet or in that table. */
  row: number;
  /** A table and a row of a document, not a sheet and a cell. */
  isOfDocument: boolean;
  /** The report runs over several sheets: the cell alone does not tell. */
  isOneOfSeveral: boolean;
}

export interface Finding extends FoundInReport {
  rule: RuleCode;
  place: FindingPlace;
  severity: Severity;
  /** What may have been meant, likeliest first. */
  suggestions: string[];
  /** What a click can do about it, likeliest first; none where a person has to decide. */
  fixes: Fix[];
}

export const isSamePlace = (one: FindingPlace, other: FindingPlace): boolean =>
  one.row === other.row &&
  one.sheetName === other.sheetName &&
  one.isOfDocument === other.isOfDocument &&
  one.isOneOfSeveral === other.isOneOfSeveral;

/** Most serious first, for sorting. */
export const bySeverity = (one: Rated, other: Rated): number => rankOf(one) - rankOf(other);

/** 0 for the most serious. */
export const rankOf = ({ severity }: Rated): number => severities.indexOf(severity);

/** How many there are of each severity. */
export function countBySeverity(findings: readonly Rated[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

type Rated = Pick<Finding, "severity">;
