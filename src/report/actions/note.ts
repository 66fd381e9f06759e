import { drawCheckNotes } from "../check/check-sheet";
import type { Finding } from "../check/finding";
import { aboutOf, type CheckNotes } from "../check/notes";
import type { RuleCode } from "../check/rules/rules";
import type { RuleLevels } from "../check/settings";
import type { ChosenColumns, Report, ReportRow } from "../form/report";
import type { DocumentSettings } from "../form/signing";
import type { Action } from "./action";

/** What people decide about the check, what is to be read, and the finished document. */
export type NoteWish =
  | NoteOnReport
  /** On a sheet in which no report may be found yet; none: the reader is to find out again. */
  | { kind: "match-columns"; sheetName: string; columns: ChosenColumns | null }
  /** Of the finished document: who signs it, and its digits. */
  | { kind: "document"; settings: DocumentSettings };

type NoteOnReport = { sheetName: string } & (
  | {
      kind: "acknowledge";
      findings: readonly Finding[];
      /** Who lets the warnings stand, and when, as 2026-11-23. */
      name: string;
      date: string;
    }
  | { kind: "take-back"; finding: Finding }
  /** null: as serious as the rule is by itself. */
  | { kind: "set-level"; rule: RuleCode; level: RuleLevels[RuleCode] | null }
);

export const note: Action<NoteWish, null> = {
  name: "note",
  madeOf: "sheet-to-draw-on",
  plan: ({ reading, report, notes: before }, wish) => {
    const noted = (notes: CheckNotes) => ({
      drawing: drawCheckNotes(reading, notes),
      done: null,
      undo: null,
      isBulk: false,
    });
    if (wish.kind === "match-columns") return noted(matchedIn(before, wish));
    if (wish.kind === "document") return noted({ ...before, document: wish.settings });
    if (report?.sheetName !== wish.sheetName) return "no-grid";
    const notes = changed(before, report, wish);
    if (!notes) return "row-gone";
    return noted(notes);
  },
};

function matchedIn(
  notes: CheckNotes,
  { sheetName, columns }: { sheetName: string; columns: ChosenColumns | null },
): CheckNotes {
  const others = notes.matched.filter((each) => each.sheetName !== sheetName);
  return { ...notes, matched: [...others, ...(columns ? [{ sheetName, columns }] : [])] };
}

/** @returns null where a row is not as it was looked at. */
function changed(notes: CheckNotes, report: Report, wish: NoteOnReport): CheckNotes | null {
  switch (wish.kind) {
    case "acknowledge": {
      const { findings, name, date } = wish;
      // A row that has moved since was not what was looked at.
      if (findings.some((finding) => finding.reportRow !== null && !rowOf(report, finding)))
        return null;
      const added = findings
        .map((finding) => ({ rule: finding.rule, about: aboutOf(report, finding), name, date }))
        .filter(({ rule, about }) =>
          notes.acknowledged.every((one) => one.rule !== rule || one.about !== about),
        );
      return { ...notes, acknowledged: [...notes.acknowledged, ...added] };
    }
    case "take-back": {
      const about = aboutOf(report, wish.finding);
      const acknowledged = notes.acknowledged.filter(
        (one) => one.rule !== wish.finding.rule || one.about !== about,
      );
      return { ...notes, acknowledged };
    }
    case "set-level": {
      const others = Object.entries(notes.levels).filter(([code]) => code !== wish.rule);
      const set = wish.level ? [[wish.rule, wish.level] as const] : [];
      return { ...notes, levels: Object.fromEntries([...others, ...set]) };
    }
  }
}

/** The row a finding is about, where it still stands: the finding names a cell of it. */
function rowOf(report: Report, finding: Finding): ReportRow | null {
  const row = finding.reportRow === null ? undefined : report.rows[finding.reportRow];
  return row?.sheetRows.includes(finding.row) ? row : null;
}
