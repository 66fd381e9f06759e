import { defaultThreshold } from "../../reference/year";
import { checkReport } from "../../report/check/check-report";
import { readSettings, type Settings } from "../../report/drawing/lists-sheet";
import { reportInView } from "../../report/drawing/plan-layout";
import { isWorkingGrid } from "../../report/drawing/refresh-grid";
import { isUrgent, type Report } from "../../report/report";
import type { WorkbookReading } from "../../report/workbook-reading";
import { groupFindings, type FindingGroup } from "./group-findings";

/** All that the pane shows of a workbook: plain facts, so that two readings can be compared. */
export interface WorkbookView {
  activeSheet: string;
  activeSheetIsBlank: boolean;
  settings: Settings | null;
  /** Null where the workbook has no report. */
  report: ReportView | null;
}

export interface ReportView {
  sheetName: string;
  agency: string;
  fiscalYear: number | null;
  /** Laid out by the add-in, or just like it. */
  isWorkingGrid: boolean;
  rowCount: number;
  completeRows: number;
  urgentRows: number;
  findingCount: number;
  groups: FindingGroup[];
}

export function viewOf(reading: WorkbookReading): WorkbookView {
  const settings = reading.settings === null ? null : readSettings(reading.settings);
  const report = reportInView(reading);
  return {
    activeSheet: reading.active.sheetName,
    activeSheetIsBlank: reading.active.values.length === 0,
    settings,
    report: report && reportView(report, settings?.threshold ?? defaultThreshold),
  };
}

function reportView(report: Report, threshold: number): ReportView {
  const { findings, rowCount, completeRows } = checkReport(report);
  return {
    sheetName: report.sheetName,
    agency: report.agency,
    fiscalYear: report.fiscalYear,
    isWorkingGrid: isWorkingGrid(report),
    rowCount,
    completeRows,
    urgentRows: report.rows.filter((row) => isUrgent(row, threshold)).length,
    findingCount: findings.length,
    groups: groupFindings(report, findings, threshold),
  };
}

/** What is as it was before stays the same object, so that it is not drawn anew. */
export function keepUnchanged(before: WorkbookView | null, now: WorkbookView): WorkbookView {
  if (before === null) return now;
  if (isSame(before, now)) return before;
  return isSame(before.report, now.report) ? { ...now, report: before.report } : now;
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
