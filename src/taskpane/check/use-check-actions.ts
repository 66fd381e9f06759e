import { readWorkbook } from "../../excel/read-workbook";
import { writeDrawing } from "../../excel/write-drawing";
import { drawCheckNotes, readCheckNotes } from "../../report/check/check-sheet";
import type { Finding, Fix, TextFix } from "../../report/check/finding";
import { planMarks } from "../../report/check/marks";
import { aboutOf, type CheckNotes } from "../../report/check/notes";
import { planFixes } from "../../report/check/plan-fixes";
import type { RuleCode } from "../../report/check/rule-codes";
import type { RuleLevels } from "../../report/check/settings";
import type { Drawing } from "../../report/drawing/drawing";
import { reportInView } from "../../report/reading/report-in-view";
import type { Report } from "../../report/report";
import { planRows, type RowWish } from "../../report/rows/plan-rows";
import type { WorkbookReading } from "../../report/workbook-reading";
import { RefusedError } from "../actions/trouble";
import type { Actions } from "../actions/use-actions";
import type { UndoActions } from "../actions/use-undo";
import type { Workbook } from "../workbook/use-workbook";

/** What a person does about findings; each tells whether it was done. */
export interface CheckActions {
  /** One read, one write, one undo. */
  fix: (finding: Finding, fix: Fix) => Promise<boolean>;
  /** All in one write, and one undo takes them all back. */
  fixAll: (fixes: readonly TextFix[]) => Promise<boolean>;
  /** Lets warnings stand, in the name of whoever looked at them. */
  acknowledge: (findings: readonly Finding[], name: string) => Promise<boolean>;
  takeBackAcknowledgement: (finding: Finding) => Promise<boolean>;
  /** null: as serious as the rule is by itself. */
  setLevel: (rule: RuleCode, level: RuleLevels[RuleCode] | null) => Promise<boolean>;
  /** Marks the cells of these findings in the sheet; with none all marks go. */
  mark: (findings: readonly Finding[]) => Promise<boolean>;
}

/** What is to be written, and, where it can be taken back, how. */
interface Change {
  drawing: Drawing;
  done?: Parameters<UndoActions["remember"]>[0];
}

export function useCheckActions(
  { run }: Actions,
  { recheck, view }: Workbook,
  { remember }: UndoActions,
): CheckActions {
  const sheetName = view?.report?.sheetName ?? "";

  /** Reads, writes what comes of it, and reads again; the way back is offered once Excel has taken it. */
  const change = (plan: (reading: WorkbookReading, report: Report) => Change) =>
    run("fix", async () => {
      await recheck.alone(async () => {
        const drawingOn = { sheetName };
        const reading = await readWorkbook({ waitForTyping: true, drawingOn });
        const report = reportInView(reading);
        if (report?.sheetName !== sheetName) throw new RefusedError("no-grid");
        const { drawing, done } = plan(reading, report);
        await writeDrawing(drawing);
        if (done) remember(done);
      });
      await recheck.readNow();
    });

  const putTexts = (fixes: readonly TextFix[]) =>
    change((reading) => {
      const planned = planFixes(reading, sheetName, fixes);
      if (typeof planned === "string") throw new RefusedError(planned);
      const { drawing, undo, changes } = planned;
      const values = { count: changes.length, sheet: sheetName };
      return { drawing, done: { done: "fix", values, undo } };
    });

  const changeRows = (wishFor: (report: Report) => RowWish | null, done: "to-section" | "build") =>
    change((reading, report) => {
      const wish = wishFor(report);
      const planned = wish ? planRows(reading, wish) : "row-gone";
      if (typeof planned === "string") throw new RefusedError(planned);
      const { drawing, undo } = planned;
      return { drawing, done: { done, values: { count: 1, sheet: sheetName }, undo } };
    });

  const changeNotes = (next: (notes: CheckNotes, report: Report) => CheckNotes) =>
    change((reading, report) => ({
      drawing: drawCheckNotes(reading, next(readCheckNotes(reading.check), report)),
    }));

  return {
    fix: (finding, fix) => {
      switch (fix.kind) {
        case "text":
          return putTexts([fix]);
        case "move":
          return changeRows((report) => {
            const row = rowOf(report, finding);
            return row && { kind: "to-section", row, section: fix.section };
          }, "to-section");
        case "build": {
          const rows = { urgent: [], develop: [], [fix.section]: [fix.items] };
          return changeRows(() => ({ kind: "build", rows }), "build");
        }
      }
    },
    fixAll: putTexts,
    acknowledge: (findings, name) =>
      changeNotes((notes, report) => {
        const date = today();
        // A row that has moved since was not what was looked at.
        if (findings.some((finding) => finding.reportRow !== null && !rowOf(report, finding)))
          throw new RefusedError("row-gone");
        const added = findings.map((finding) => ({
          rule: finding.rule,
          about: aboutOf(report, finding),
          name,
          date,
        }));
        return { ...notes, acknowledged: [...notes.acknowledged, ...added] };
      }),
    takeBackAcknowledgement: (finding) =>
      changeNotes((notes, report) => {
        const about = aboutOf(report, finding);
        const acknowledged = notes.acknowledged.filter(
          (one) => one.rule !== finding.rule || one.about !== about,
        );
        return { ...notes, acknowledged };
      }),
    setLevel: (rule, level) =>
      changeNotes((notes) => {
        const others = Object.entries(notes.levels).filter(([code]) => code !== rule);
        const set = level ? [[rule, level] as const] : [];
        return { ...notes, levels: Object.fromEntries([...others, ...set]) };
      }),
    mark: (findings) =>
      change((reading) => {
        const drawing = planMarks(reading, sheetName, findings);
        if (!drawing) throw new RefusedError("no-grid");
        return { drawing };
      }),
  };
}

/** The row a finding is about, where it still stands: the finding names a cell of it. */
function rowOf(report: Report, finding: Finding) {
  const row = finding.reportRow === null ? undefined : report.rows[finding.reportRow];
  return row?.sheetRows.includes(finding.row) ? row : null;
}

/** As 2026-11-23, by the clock of whoever sits before it. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
