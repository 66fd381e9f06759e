import { noLists, type Lists } from "../../report/assessment/year-lists";
import { checkReport, type Unchecked } from "../../report/check/check-report";
import { readCheckNotes } from "../../report/check/check-sheet";
import type { Finding } from "../../report/check/finding";
import { acknowledgementOf, type Acknowledgement, type CheckNotes } from "../../report/check/notes";
import { givenOf } from "../../report/check/given";
import type { RowMemory } from "../../report/check/row-memory";
import type { Given } from "../../report/check/rules/rule";
import { levelOf, type RuleLevels } from "../../report/check/settings";
import { rules } from "../../report/check/rules/rules";
import { departmentsOfRow, standingOf, type Standing } from "../../report/check/standing";
import type { Department } from "../../report/terms/departments/department";
import { readSettings, type Settings } from "../../report/sheets/settings/lists-sheet";
import { reportInView } from "../../report/workbook/report-in-view";
import { isWorkingGrid } from "../../report/sheets/grid/grid-shape";
import { isUrgent, type Report } from "../../report/form/report";
import { readSafe, type Safe } from "../../report/safe/safe-sheet";
import type { WorkbookReading } from "../../report/workbook/workbook-reading";
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
  /** What the last action was, and what states before it are kept. */
  safe: Safe;
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
  /** Most serious rows first. */
  groups: FindingGroup[];
  standing: Standing;
  unchecked: Unchecked[];
  /** Rules whose level is another than usual in this workbook; told wherever findings are. */
  levels: RuleLevels;
  warnings: Warning[];
  /** No error, every warning acknowledged by someone, and no action left broken off. */
  isReady: boolean;
  /** Cells are marked in the sheet. */
  isMarked: boolean;
  /** The sheet rows (zero-based) of report rows that are not complete, top to bottom. */
  incompleteRows: number[];
  /** What the cursor stands on; null where that is no row of the report, or another sheet. */
  selected: SelectedRowView | null;
}

/** A warning, and who lets it stand. */
export interface Warning {
  finding: Finding;
  acknowledged: Acknowledgement | null;
}

export function viewOf(
  reading: WorkbookReading,
  lists: Lists = noLists,
  memory?: RowMemory,
): WorkbookView {
  const given = givenOf(reading, lists);
  const { threshold } = given;
  const report = reportInView(reading);
  return {
    activeSheet: reading.active.sheetName,
    activeSheetIsBlank: reading.active.values.length === 0,
    settings: reading.settings && readSettings(reading.settings.values),
    threshold,
    directory: [...(given.directory ?? [])],
    report: report && reportView(report, reading, given, memory),
    scores: scoresViewOf(reading.scores, report, threshold),
    safe: readSafe(reading.safe),
  };
}

function reportView(
  report: Report,
  reading: WorkbookReading,
  given: Given,
  memory: RowMemory | undefined,
): ReportView {
  const notes = readCheckNotes(reading.check);
  const checked = checkReport(report, given, notes.levels, memory);
  const { findings, rowCount, completeRows, unchecked } = checked;
  const { threshold } = given;
  const { last } = readSafe(reading.safe);
  const errors = findings.filter(({ severity }) => severity === "error");
  const incomplete = new Set(errors.map(({ reportRow }) => reportRow));
  const warnings = warningsOf(report, findings, notes);
  const departments = given.directory ?? report.legend;
  return {
    sheetName: report.sheetName,
    firstColumn: Math.min(...Object.values(report.place.columns)),
    agency: report.agency,
    fiscalYear: report.fiscalYear,
    isWorkingGrid: isWorkingGrid(report),
    rowCount,
    completeRows,
    urgentRows: report.rows.filter((row) => isUrgent(row, threshold)).length,
    groups: groupFindings(report, findings, threshold, (row) => departmentsOfRow(row, departments)),
    standing: standingOf(report, findings, departments),
    unchecked,
    levels: changedLevels(notes.levels),
    warnings,
    isReady:
      !last?.isUnfinished &&
      errors.length === 0 &&
      warnings.every(({ acknowledged }) => acknowledged !== null),
    isMarked: notes.marks.length > 0,
    incompleteRows: report.rows.flatMap(({ sheetRows }, index) =>
      incomplete.has(index) ? sheetRows.slice(0, 1) : [],
    ),
    selected:
      report.sheetName === reading.active.sheetName
        ? rowViewOf(report, reading.activeCell, threshold)
        : null,
  };
}

function warningsOf(report: Report, findings: readonly Finding[], notes: CheckNotes): Warning[] {
  return findings
    .filter(({ severity }) => severity === "warning")
    .map((finding) => ({ finding, acknowledged: acknowledgementOf(notes, report, finding) }));
}

function changedLevels(levels: RuleLevels): RuleLevels {
  const changed: RuleLevels = {};
  for (const rule of rules) {
    const level = levelOf(rule, levels);
    if (level !== rule.severity) changed[rule.code] = level;
  }
  return changed;
}
