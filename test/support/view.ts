import type { Undo } from "../../src/report/rows/undo";
import { undecided } from "../../src/report/form/signing";
import type { Finding } from "../../src/report/check/finding";
import type { FindingGroup } from "../../src/taskpane/check/group-findings";
import type { Acted } from "../../src/taskpane/workbook/act";
import type { Workbook } from "../../src/taskpane/workbook/use-workbook";
import type { ScoresView } from "../../src/taskpane/workbook/scores-view";
import type { ReportView, WorkbookView } from "../../src/taskpane/workbook/workbook-view";

/** What the pane shows of an empty workbook. */
export const emptyView: WorkbookView = {
  activeSheet: "Sheet1",
  activeSheetIsBlank: true,
  settings: null,
  threshold: 85,
  directory: [],
  report: null,
  toMatch: null,
  scores: null,
  yearsSheet: null,
  userYears: { years: [], faults: [] },
  publishedSheet: null,
  document: undecided,
  safe: { last: null, kept: [] },
};

/** A report with all its rows complete. */
export const reportView: ReportView = {
  sheetName: "รายงาน ITA",
  firstColumn: 0,
  agency: "กรมตัวอย่าง",
  fiscalYear: 2566,
  assessedYear: 2566,
  isOnOneSheet: true,
  isWorkingGrid: true,
  hasPlanColumns: false,
  rowCount: 1,
  completeRows: 1,
  urgentRows: 0,
  groups: [],
  standing: { counts: { error: 0, warning: 0, hint: 0 }, sections: [], owed: [] },
  unchecked: [],
  unreadSheets: [],
  overlookedSheets: [],
  levels: [],
  warnings: [],
  isReady: true,
  isMarked: false,
  incompleteRows: [],
};

/** A score sheet of the report's, without any item. */
export const scoresView: ScoresView = {
  sheetName: "คะแนน ITA",
  assessedYear: 2566,
  isOfReport: true,
  items: [],
  faults: [],
  uncovered: [],
  covered: [],
};

/** A score missing in C7, or what the parts say. */
export function finding(parts: Partial<Finding> = {}): Finding {
  const row = parts.row ?? 6;
  return {
    place: { sheetName: "รายงาน ITA", row, isOfDocument: false, isOneOfSeveral: false },
    rule: "missing-score",
    severity: "error",
    row,
    column: 2,
    key: "score",
    reportRow: 0,
    values: {},
    suggestions: [],
    fixes: [],
    ...parts,
  };
}

/** Findings under an urgent row of i8, or under what the parts say. */
export function group(findings: Finding[], parts: Partial<FindingGroup> = {}): FindingGroup {
  const heading = {
    instrument: "IIT",
    issue: "i8 กระบวนการงบประมาณ",
    scores: [80.24, 84.1],
    urgent: true,
  };
  return { departments: [], heading, findings, ...parts };
}

/** A workbook as a part of the pane is given it; an action on it comes to what `act` says. */
export function workbookOf(
  view: WorkbookView,
  act: () => Promise<Partial<Acted<unknown>>> = () => Promise.resolve({}),
): Workbook {
  const acted: Acted<unknown> = { done: null, undo: null, looksTrouble: null };
  return {
    book: null,
    view,
    selected: null,
    readAt: 0,
    isReading: false,
    freshness: "current",
    trouble: null,
    dismissed: null,
    ask: () => Promise.resolve(view),
    look: () => Promise.reject(new Error("no workbook")),
    act: async () => ({ ...acted, ...(await act()) }) as Acted<never>,
    dismiss: () => undefined,
  };
}

/** What it takes to take something back. */
export const someUndo = { kind: "cells" } as Undo;
