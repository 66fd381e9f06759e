import { noLists, type Lists } from "../../report/assessment/year-lists";
import { checkReport, type Unchecked } from "../../report/check/check-report";
import { warningsOf, type Warning } from "../../report/check/warnings";
import type { Book } from "../../report/book/book";
import { sheetsOverlooked } from "../../report/book/sheets-overlooked";
import { sheetToMatch, type SheetToMatch } from "../../report/book/sheet-to-match";
import { givenOf, scoresOfReport } from "../../report/book/given";
import { unreadSheets } from "../../report/workbook/unread-sheets";
import { CheckMemory } from "../../report/check/check-memory";
import type { Given } from "../../report/check/rules/rule";
import { levelOf, type RuleLevels, type Seriousness } from "../../report/check/settings";
import { rules, type RuleCode } from "../../report/check/rules/rules";
import { departmentsOfRow, standingOf, type Standing } from "../../report/check/standing";
import type { Department } from "../../report/terms/departments/department";
import type { DocumentSettings } from "../../report/form/signing";
import type { Settings } from "../../report/sheets/settings/lists-sheet";
import { planColumns } from "../../report/form/columns";
import { isWorkingGrid } from "../../report/sheets/grid/grid-shape";
import { isOnOneSheet, isUrgent, type Report } from "../../report/form/report";
import type { UserYears } from "../../report/sheets/user-years/user-years";
import type { Safe } from "../../report/safe/safe-sheet";
import { groupFindings, type FindingGroup } from "../check/group-findings";
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
  /** The sheet whose columns a person may match; null where there is none, or the report is in a grid of ours. */
  toMatch: SheetToMatch | null;
  /** Null where the workbook has no score sheet. */
  scores: ScoresView | null;
  /** The sheet that people complete the lists of years on; null where there is none. */
  yearsSheet: string | null;
  userYears: UserYears;
  /** The sheet that was made for publishing; null where there is none. */
  publishedSheet: string | null;
  /** Who signs the finished document, and its digits. */
  document: DocumentSettings;
  /** What the last action was, and what states before it are kept. */
  safe: Safe;
}

export interface ReportView {
  sheetName: string;
  /** Where the grid begins, zero-based. */
  firstColumn: number;
  agency: string;
  fiscalYear: number | null;
  /** The year whose items it was checked by; null where nobody knows. */
  assessedYear: number | null;
  /** Else no row of it can be written in the form. */
  isOnOneSheet: boolean;
  /** Laid out by the add-in, or just like it. */
  isWorkingGrid: boolean;
  /** Both columns that a plan has beside the report's. */
  hasPlanColumns: boolean;
  rowCount: number;
  completeRows: number;
  urgentRows: number;
  /** Most serious rows first. */
  groups: FindingGroup[];
  /** Of what nobody has acknowledged. */
  standing: Standing;
  unchecked: Unchecked[];
  /** Sheets in sight that were not looked at. */
  unreadSheets: string[];
  /** Sheets that were looked at and name items, in a table that nobody knew. */
  overlookedSheets: string[];
  /** Rules whose level is another than usual in this workbook; told wherever findings are. */
  levels: ChangedRule[];
  warnings: Warning[];
  /**
   * No error, every warning acknowledged by someone, no action left broken off, and of a form of the agency's own no
   * sheet that was not looked at.
   */
  isReady: boolean;
  /** Cells are marked in the sheet. */
  isMarked: boolean;
  /** The sheet rows (zero-based) of report rows that are not complete, top to bottom; none over several sheets. */
  incompleteRows: number[];
}

/** A rule with the level it has in this workbook. */
export interface ChangedRule {
  rule: RuleCode;
  level: Seriousness;
}

export function viewOf(
  book: Book,
  lists: Lists = noLists,
  memory = new CheckMemory(),
): WorkbookView {
  const { reading, report, settings, scores, userYears, notes, safe } = book;
  const given = givenOf(book, lists);
  const { threshold } = given;
  return {
    activeSheet: reading.active.sheetName,
    activeSheetIsBlank: reading.active.values.length === 0,
    settings,
    threshold,
    directory: [...(given.directory ?? [])],
    report: report && reportView(report, book, given, memory),
    toMatch: sheetToMatch(book),
    scores: scores && scoresViewOf(scores, scoresOfReport(book) !== null, report, threshold),
    yearsSheet: reading.userYears?.sheetName ?? null,
    userYears,
    publishedSheet: reading.publishedSheet,
    document: notes.document,
    safe,
  };
}

function reportView(
  report: Report,
  { reading, notes, safe: { last } }: Book,
  given: Given,
  memory: CheckMemory,
): ReportView {
  const checked = checkReport(report, given, notes.levels, memory);
  const { findings, rowCount, completeRows, unchecked, assessedYear } = checked;
  const { threshold } = given;
  const errors = findings.filter(({ severity }) => severity === "error");
  const incomplete = new Set(errors.map(({ reportRow }) => reportRow));
  const warnings = warningsOf(report, findings, notes);
  const departments = given.directory ?? report.legend;
  const settled = new Set(
    warnings.flatMap(({ finding, acknowledged }) => (acknowledged ? [finding] : [])),
  );
  const open = findings.filter((finding) => !settled.has(finding));
  // Beside a grid of ours stands what it was made of.
  const overlooked = isWorkingGrid(report) ? [] : sheetsOverlooked(reading, report);
  const unread = unreadSheets(reading);
  return {
    sheetName: report.sheetName,
    firstColumn: Math.min(...Object.values(report.place.columns)),
    agency: report.agency,
    fiscalYear: report.fiscalYear,
    assessedYear,
    isOnOneSheet: isOnOneSheet(report),
    isWorkingGrid: isWorkingGrid(report),
    hasPlanColumns: planColumns.every(({ key }) => report.place.planColumns[key] !== undefined),
    rowCount,
    completeRows,
    urgentRows: report.rows.filter((row) => isUrgent(row, threshold)).length,
    groups: groupFindings(
      report,
      findings,
      threshold,
      (row) => departmentsOfRow(row, departments, memory),
      memory.shortIssues,
    ),
    standing: standingOf(report, open, departments, threshold, memory),
    unchecked,
    unreadSheets: unread,
    overlookedSheets: overlooked,
    levels: changedLevels(notes.levels),
    warnings,
    isReady:
      !last?.isUnfinished &&
      (unread.length + overlooked.length === 0 || isWorkingGrid(report)) &&
      errors.length === 0 &&
      warnings.every(({ acknowledged }) => acknowledged !== null),
    isMarked: notes.marks.length > 0,
    incompleteRows: isOnOneSheet(report)
      ? report.rows.flatMap(({ sheetRows }, index) =>
          incomplete.has(index) ? sheetRows.slice(0, 1) : [],
        )
      : [],
  };
}

function changedLevels(levels: RuleLevels): ChangedRule[] {
  return rules.flatMap((rule) => {
    const level = levelOf(rule, levels);
    return level === rule.severity ? [] : [{ rule: rule.code, level }];
  });
}
