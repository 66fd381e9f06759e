import { defaultThreshold } from "../../reference/year";
import { checkReport } from "../../report/check/check-report";
import type { Department } from "../../report/departments";
import { readDirectory, readSettings, type Settings } from "../../report/drawing/lists-sheet";
import { reportInView } from "../../report/reading/report-in-view";
import { isWorkingGrid } from "../../report/drawing/grid-shape";
import { isUrgent, type Report } from "../../report/report";
import type { WorkbookReading } from "../../report/workbook-reading";
import { groupFindings, type FindingGroup } from "../check/group-findings";
import { rowViewOf, type SelectedRowView } from "./row-view";
import { scoresViewOf, type ScoresView } from "./scores-view";

/** All that the pane shows of a workbook: plain facts, so that two readings can be compared. */
export interface WorkbookView {
  activeSheet: string;
  activeSheetIsBlank: boolean;
  settings: Settings | null;
  /** A score below it is an urgent weakness, 0-100. */
  threshold: number;
  directory: Department[];
  /** Null where the workbook has no report. */
  report: ReportView | null;
  /** Null where the workbook has no score sheet. */
  scores: ScoresView | null;
}

export interface ReportView {
  sheetName: string;
  /** Where the grid begins, zero-based. */
  firstColumn: number;
  agency: string;
  fiscalYear: number | null;
  /** Laid out by the add-in, or just like it. */
  isWorkingGrid: boolean;
  rowCount: number;
  completeRows: number;
  urgentRows: number;
  findingCount: number;
  groups: FindingGroup[];
  /** The sheet rows (zero-based) of report rows that are not complete, top to bottom. */
  incompleteRows: number[];
  /** What the cursor stands on; null where that is no row of the report, or another sheet. */
  selected: SelectedRowView | null;
}

export function viewOf(reading: WorkbookReading): WorkbookView {
  const settings = reading.settings && readSettings(reading.settings.values);
  const threshold = settings?.threshold ?? defaultThreshold;
  const report = reportInView(reading);
  return {
    activeSheet: reading.active.sheetName,
    activeSheetIsBlank: reading.active.values.length === 0,
    settings,
    threshold,
    directory: readDirectory(reading.directory?.values ?? []),
    report: report && reportView(report, reading, threshold),
    scores: scoresViewOf(reading.scores, report, threshold),
  };
}

function reportView(report: Report, reading: WorkbookReading, threshold: number): ReportView {
  const { findings, rowCount, completeRows } = checkReport(report);
  const incomplete = new Set(
    findings.filter(({ severity }) => severity === "error").map(({ reportRow }) => reportRow),
  );
  return {
    sheetName: report.sheetName,
    firstColumn: Math.min(...Object.values(report.place.columns)),
    agency: report.agency,
    fiscalYear: report.fiscalYear,
    isWorkingGrid: isWorkingGrid(report),
    rowCount,
    completeRows,
    urgentRows: report.rows.filter((row) => isUrgent(row, threshold)).length,
    findingCount: findings.length,
    groups: groupFindings(report, findings, threshold),
    incompleteRows: report.rows.flatMap(({ sheetRows }, index) =>
      incomplete.has(index) ? sheetRows.slice(0, 1) : [],
    ),
    selected:
      report.sheetName === reading.active.sheetName
        ? rowViewOf(report, reading.activeCell, threshold)
        : null,
  };
}

/** What is as it was before stays the same object, so that it is not drawn anew. */
export function keepUnchanged(before: WorkbookView | null, now: WorkbookView): WorkbookView {
  if (before === null) return now;
  if (isSame(before, now)) return before;
  return {
    ...now,
    directory: isSame(before.directory, now.directory) ? before.directory : now.directory,
    report: isSame(before.report, now.report) ? before.report : keptParts(before, now),
    scores: isSame(before.scores, now.scores) ? before.scores : now.scores,
  };
}

function keptParts({ report: before }: WorkbookView, { report: now }: WorkbookView) {
  if (!before || !now) return now;
  const groups = isSame(before.groups, now.groups) ? before.groups : now.groups;
  return { ...now, groups };
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
