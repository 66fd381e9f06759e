import type { ColumnKey } from "../columns";
import type { Report } from "../report";

/** Errors block submission; warnings do not; hints only inform. */
export type Severity = "error" | "warning" | "hint";

export type RuleCode =
  | "missing-instrument"
  | "missing-issue"
  | "missing-score"
  | "missing-measures"
  | "missing-responsible"
  | "missing-actions"
  | "missing-results"
  | "score-out-of-range"
  | "text-outside-columns"
  | "text-too-tall";

export interface Finding {
  rule: RuleCode;
  severity: Severity;
  /** Zero-based cell to go to. */
  row: number;
  column: number;
  /** The column of the form it is about; null for text outside the form. */
  key: ColumnKey | null;
  /** Index into report.rows; null where it is about no row. */
  reportRow: number | null;
  /** Filled into the rule's message. */
  values: Record<string, string | number>;
}

/** One rule of the check; its message and reason are in the message files under its code. */
export interface Rule {
  code: RuleCode;
  severity: Severity;
  find: (report: Report) => Omit<Finding, "rule" | "severity">[];
}
