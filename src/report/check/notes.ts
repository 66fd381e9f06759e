import type { CellPosition } from "../terms/address";
import type { MatchedSheet, Report } from "../form/report";
import { undecided, type DocumentSettings } from "../form/signing";
import type { Finding } from "./finding";
import type { RuleCode } from "./rules/rules";
import type { RuleLevels } from "./settings";

/** A warning that someone has looked at and lets stand. */
export interface Acknowledgement {
  rule: RuleCode;
  /** What the warning was about; once that changes, it has to be acknowledged anew. */
  about: string;
  /** Who acknowledged it, as they wrote their name. */
  name: string;
  /** As 2026-11-23. */
  date: string;
}

/** A cell marked in the sheet, with the text it had then: another text, and the mark is gone. */
export interface MarkedCell extends CellPosition {
  text: string;
}

/** What the people of a workbook have decided: about its check, what is to be read, and the finished document. */
export interface CheckNotes {
  levels: RuleLevels;
  acknowledged: readonly Acknowledgement[];
  marks: readonly MarkedCell[];
  /** Sheets that the reader did not know, or not surely. */
  matched: readonly MatchedSheet[];
  document: DocumentSettings;
}

export const noNotes: CheckNotes = {
  levels: {},
  acknowledged: [],
  marks: [],
  matched: [],
  document: undecided,
};

/** What a warning is about: the same where the row has moved, another once its text has changed. */
export function aboutOf(report: Report, { reportRow, key, values }: Finding): string {
  const row = reportRow === null ? null : report.rows[reportRow];
  const text = row && key && key !== "status" ? row.text[key] : "";
  return digest(JSON.stringify([row?.text.issue, text, values]));
}

export function acknowledgementOf(
  notes: CheckNotes,
  report: Report,
  finding: Finding,
): Acknowledgement | null {
  const about = aboutOf(report, finding);
  const { acknowledged } = notes;
  return acknowledged.find((one) => one.rule === finding.rule && one.about === about) ?? null;
}

/** Short and the same for the same text: FNV-1a, 32 bits, with the length. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${(hash >>> 0).toString(36)}-${text.length}`;
}
