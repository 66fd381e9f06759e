import { steps, type Step } from "../step";
import type { ReportView, WorkbookView } from "../workbook/workbook-view";

/** How far the work has come. */
export interface Road {
  isDone: Record<Step, boolean>;
  /** What is to be done next; null where nothing is left. */
  next: NextThing | null;
}

/** Each is one click away: in its step, or what the step opens with. */
export type NextThing =
  | { step: "setup" }
  | { step: "scores"; kind: "bring-in" }
  /** Weak items that have no row yet. */
  | { step: "scores"; kind: "build"; count: number }
  | { step: "row"; kind: "first" }
  | { step: "row"; kind: "incomplete"; count: number }
  | { step: "check" }
  | { step: "publish" };

/**
 * What is next is looked for from the step on that the person is at: nobody is sent back, for scores that they do not
 * have yet, from the row that they write. But what a check has found in rows is mended there, and what is not ready is
 * not published next.
 * @param hasDocument the finished report was made as a file since the pane was opened
 */
export function roadOf(view: WorkbookView, at: Step, hasDocument: boolean): Road {
  const isDone = doneIn(view, hasDocument);
  const left = steps.filter((step) => !isDone[step] && isOpen(step, view, isDone));
  const from = at === "check" ? mendedFrom(view, isDone) : at;
  const ahead = left.find((step) => steps.indexOf(step) >= steps.indexOf(from));
  const next = ahead ?? left[0];
  return { isDone, next: next === undefined ? null : thingOf(next, view) };
}

/** Where what a check has found begins to be mended; scores that nobody has yet are asked for at their own step. */
function mendedFrom({ scores }: WorkbookView, isDone: Road["isDone"]): Step {
  if (!isDone.setup) return "setup";
  return scores !== null && !isDone.scores && scores.uncovered.length > 0 ? "scores" : "row";
}

/** Whose report it is, and of which year. */
export const hasHeading = ({ agency, fiscalYear }: ReportView): boolean =>
  agency !== "" && fiscalYear !== null;

/** Rows of a report over several sheets are written on them, not in the form. */
function isOpen(step: Step, { report }: WorkbookView, isDone: Road["isDone"]): boolean {
  if (step === "row") return report === null || report.isOnOneSheet;
  return step !== "publish" || isDone.check;
}

function doneIn(
  { report, scores, publishedSheet }: WorkbookView,
  hasDocument: boolean,
): Road["isDone"] {
  const setup = report !== null && hasHeading(report);
  const hasScores = scores?.isOfReport === true && scores.items.length > 0;
  return {
    setup,
    // Rows are built in a grid of ours alone.
    scores: hasScores && (scores.uncovered.length === 0 || report?.isWorkingGrid === false),
    row: report !== null && report.rowCount > 0 && report.completeRows === report.rowCount,
    check: report?.isReady === true,
    publish: report?.isReady === true && (publishedSheet !== null || hasDocument),
  };
}

function thingOf(step: Step, { report, scores }: WorkbookView): NextThing {
  switch (step) {
    case "scores":
      return scores !== null && scores.uncovered.length > 0
        ? { step, kind: "build", count: scores.uncovered.length }
        : { step, kind: "bring-in" };
    case "row":
      return report === null || report.rowCount === 0
        ? { step, kind: "first" }
        : { step, kind: "incomplete", count: report.rowCount - report.completeRows };
    default:
      return { step };
  }
}
