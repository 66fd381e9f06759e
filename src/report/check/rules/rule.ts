import type { ReferenceYear } from "../../../reference/year";
import type { Scores } from "../../sheets/scores/score-list";
import type { KnownDepartments } from "../../terms/departments/known-departments";
import type { Department } from "../../terms/departments/department";
import type { GridPlace, Report, ReportRow } from "../../form/report";
import type { ShortIssues } from "../place";
import type { FoundInReport, FoundInRow, Severity } from "../found";
import type { ScoresByCode } from "../facts/listed-scores";
import type { RowFacts } from "../facts/row-facts";
import type { YearItems } from "../facts/year-items";

/** What a check is told beside the report itself. */
export interface Given {
  /** A score below it is an urgent weakness, 0-100. */
  threshold: number;
  /** The workbook's own directory; null where it has none, and the report's legend stands in. */
  directory: readonly Department[] | null;
  /** The items of the assessed year; null where they are not known. */
  year: ReferenceYear | null;
  /** The lists of other years, to tell which one a code or title is taken from. */
  otherYears: readonly ReferenceYear[];
  /** The year's scores; null where there is no list of them. */
  scores: Scores | null;
}

/** What a rule may know: what was given, and what the report says as a whole. */
export interface Known extends Given {
  columns: GridPlace["columns"];
  shortIssues: ShortIssues;
  /** Buddhist era; null where the sheet does not say. */
  fiscalYear: number | null;
  legend: KnownDepartments;
  /** Directory or legend; null where there is neither, and departments cannot be checked. */
  departments: KnownDepartments | null;
  /** The year's scores by their items' codes; null where there is no list of items' scores. */
  scoreOf: ScoresByCode | null;
  /** The items of the assessed year; null where they are not known. */
  items: YearItems | null;
  otherItems: readonly YearItems[];
  /** The years whose result the report may answer (Buddhist era). */
  plausibleYears: readonly number[];
  /** Rows can be moved and added only in a grid of our own. */
  isWorkingGrid: boolean;
  /** A report without any section: its scores tell which rows are urgent. */
  hasSections: boolean;
}

/** One rule of the check; its message and reason are in the message files under its code. */
export type Rule = RowRule | ReportRule;

/** Looks at one row alone, so that an edit leads to a check of that row only. */
export interface RowRule {
  code: string;
  severity: Severity;
  per: "row";
  find: (row: ReportRow, known: Known, facts: RowFacts) => FoundInRow[];
}

/** Looks at rows beside each other, or at what belongs to none. */
export interface ReportRule {
  code: string;
  severity: Severity;
  per: "report";
  find: (report: Report, known: Known) => FoundInReport[];
}
