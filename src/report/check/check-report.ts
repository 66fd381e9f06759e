import {
  instrumentOfCode,
  instruments,
  listedCodes,
  type ReferenceYear,
} from "../../reference/year";
import { KnownDepartments } from "../terms/departments/known-departments";
import { codesWithoutScore } from "../assessment/expected-codes";
import { plausibleYears } from "../assessment/which-year";
import type { Scores } from "../sheets/scores/score-list";
import { isWorkingGrid } from "../sheets/grid/grid-shape";
import type { SectionKind } from "../form/columns";
import { isOnOneSheet, partOf, sectionOf, type Report } from "../form/report";
import { isSamePlace, type Finding } from "./finding";
import type { FoundInRow } from "./found";
import { scoresByCode } from "./facts/listed-scores";
import { CheckMemory, rememberedRows } from "./check-memory";
import type { Given, Known, ReportRule, RowRule, Rule } from "./rules/rule";
import { rules, type Listed } from "./rules/rules";
import { levelOf, type RuleLevels } from "./settings";

export interface CheckResult {
  /** Top to bottom, left to right. */
  findings: Finding[];
  rowCount: number;
  /** How many of them are of each section; where the report has none, by their scores. */
  rowsIn: Record<SectionKind, number>;
  /** Rows without an error. */
  completeRows: number;
  /** The year whose items the report was checked by (Buddhist era); null where there was none. */
  assessedYear: number | null;
  /** What could not be checked, for want of something to check it against. */
  unchecked: Unchecked[];
}

/**
 * Coverage needs scores, and where some of the year's items have none it is checked for those alone; departments a directory or legend, items the lists of the assessed year: of each
 * instrument that the report has items of.
 */
export type Unchecked = "coverage" | "some-coverage" | "departments" | "items";

const rowRules = rules.filter((rule): rule is Listed<RowRule> => rule.per === "row");
const reportRules = rules.filter((rule): rule is Listed<ReportRule> => rule.per === "report");

/**
 * What is missing or wrong in a report.
 * @param memory of the check before: only rows that changed are looked at again.
 */
export function checkReport(
  report: Report,
  given: Given,
  levels: RuleLevels = {},
  memory = new CheckMemory(),
): CheckResult {
  const known = knownOf(report, given, memory);
  const findings: Finding[] = [];
  const faulty = new Set<number>();
  const add = (rule: Listed<Rule>, found: FoundInRow, reportRow: number | null) => {
    const severity = levelOf(rule, levels);
    if (severity === "off") return;
    findings.push(toFinding(report, found, { reportRow, rule: rule.code, severity }, memory));
    if (severity === "error" && reportRow !== null) faulty.add(reportRow);
  };
  rememberedRows(rowRules, report, known, memory).forEach((inRow, reportRow) => {
    for (const { rule, finding } of inRow) add(rule, finding, reportRow);
  });
  for (const rule of reportRules)
    for (const found of rule.find(report, known)) add(rule, found, found.reportRow);
  findings.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    findings,
    rowCount: report.rows.length,
    rowsIn: rowsIn(report, given.threshold),
    assessedYear: given.year?.fiscalYear ?? null,
    completeRows: report.rows.length - faulty.size,
    unchecked: uncheckedOf(report, known),
  };
}

function knownOf(report: Report, given: Given, memory: CheckMemory): Known {
  const departments = given.directory ?? report.legend;
  return {
    ...given,
    columns: report.place.columns,
    shortIssues: memory.shortIssues,
    fiscalYear: report.fiscalYear,
    legend: new KnownDepartments(report.legend),
    departments: departments.length === 0 ? null : new KnownDepartments(departments),
    scoreOf: scoresByCode(given.scores),
    items: given.year && memory.itemsOf(given.year),
    otherItems: given.otherYears.map((year) => memory.itemsOf(year)),
    plausibleYears: plausibleYears(report),
    isWorkingGrid: isWorkingGrid(report),
    hasSections:
      report.place.bands.length > 0 || report.rows.some(({ section }) => section !== null),
  };
}

function rowsIn({ rows }: Report, threshold: number): Record<SectionKind, number> {
  const counts = { urgent: 0, develop: 0 };
  for (const row of rows) counts[sectionOf(row, threshold)] += 1;
  return counts;
}

function toFinding(
  report: Report,
  found: FoundInRow,
  { reportRow, rule, severity }: Pick<Finding, "reportRow" | "rule" | "severity">,
  { findings }: CheckMemory,
): Finding {
  const place = {
    ...partOf(report, found.row),
    isOneOfSeveral: report.parts.length > 1,
  };
  const before = findings.get(found);
  const isStill =
    before?.reportRow === reportRow &&
    before.severity === severity &&
    isSamePlace(before.place, place);
  if (isStill) return before;
  // A report over several sheets is changed in none of them.
  const fixes = isOnOneSheet(report) ? (found.fixes ?? []) : [];
  const finding = { suggestions: [], ...found, fixes, reportRow, rule, severity, place };
  findings.set(found, finding);
  return finding;
}

function uncheckedOf(report: Report, { scores, departments, year }: Known): Unchecked[] {
  return [
    ...(scores === null ? (["coverage"] as const) : []),
    ...(lackScores(scores, year) ? (["some-coverage"] as const) : []),
    ...(departments === null ? (["departments"] as const) : []),
    ...(year === null || hasItemsWithoutList(report, year) ? (["items"] as const) : []),
  ];
}

/** Of a result by indicators nobody expects one of every item. */
const lackScores = (scores: Scores | null, year: ReferenceYear | null): boolean =>
  year !== null &&
  scores?.of === "items" &&
  instruments.some((each) => codesWithoutScore(scores.items, year, each).length > 0);

function hasItemsWithoutList({ rows }: Report, year: ReferenceYear): boolean {
  const unlisted = instruments.filter((each) => listedCodes(year, each).length === 0);
  return (
    unlisted.length > 0 &&
    rows.some(({ codes }) =>
      codes.some((code) => unlisted.some((each) => each === instrumentOfCode(code))),
    )
  );
}
