import { defaultThreshold } from "../../reference/year";
import type { Book } from "../book/book";
import {
  planColumns,
  publishedColumns,
  sectionBands,
  sectionKinds,
  type PlanKey,
  type SectionKind,
} from "../form/columns";
import { planTexts } from "../form/plan-texts";
import { rowsInForm } from "../form/in-form";
import type { Report, ReportRow } from "../form/report";
import type { DocumentSettings, Signing } from "../form/signing";
import { explained } from "../sheets/grid/legend";
import { issueWithScores } from "../sheets/published/issue-with-scores";
import type { Department } from "../terms/departments/department";
import { readDepartments } from "../terms/departments/departments-cell";
import { KnownDepartments } from "../terms/departments/known-departments";
import {
  documentColumns,
  type DocumentColumn,
  type DocumentKey,
  type DocumentKind,
} from "./document-columns";
import { inDigits } from "./digits";
import { documentText } from "./document-text";
import { partWritten, type Part } from "./parts/part";

export interface DocumentWishes extends Pick<DocumentSettings, "signing" | "digits"> {
  kind: DocumentKind;
  /** What stands above it: a plan is called otherwise in other years. */
  title: string;
  /** With errors left it is no report yet, and says so. */
  isDraft: boolean;
  /** 0-100, for a report without sections; null where the workbook is to say. */
  threshold: number | null;
  /** Before the report; null for none. */
  analysis: Part | null;
  /** On a page of its own behind it; null for none. */
  acknowledged: Part | null;
}

export interface FinishedRow extends Pick<ReportRow, "codes" | "scores"> {
  /** Without its scores, unless they were typed there. */
  issue: string;
  /** What the columns of the published form hold, and those of a plan: scores stand in the issue's brackets. */
  text: Record<DocumentKey, string>;
}

export interface FinishedSection {
  kind: SectionKind;
  band: string;
  rows: readonly FinishedRow[];
}

/** The report as it goes on paper and to the website, whatever kind of file it becomes. */
export interface FinishedReport extends DocumentWishes {
  columns: readonly DocumentColumn[];
  agency: string;
  /** Buddhist era; null where neither sheet nor settings say. */
  fiscalYear: number | null;
  sections: readonly FinishedSection[];
  /** Of the departments that the rows name. */
  legend: readonly Department[];
}

/** What the workbook says beside the report. */
type Beside = Pick<Book, "settings" | "directory">;

export function finishedReport(
  report: Report,
  beside: Beside,
  wishes: DocumentWishes,
): FinishedReport {
  const { settings, directory } = beside;
  const rows = rowsInForm(report, wishes.threshold ?? settings?.threshold ?? defaultThreshold);
  const written = (text: string) => inDigits(documentText(text), wishes.digits);
  const { agency, fiscalYear } = headingOf(report, beside);
  const planOf = planTexts(report);
  return {
    ...wishes,
    columns: documentColumns[wishes.kind],
    signing: writtenSigning(wishes.signing, written),
    analysis: wishes.analysis && partWritten(wishes.analysis, written),
    acknowledged: wishes.acknowledged && partWritten(wishes.acknowledged, written),
    agency: written(agency),
    fiscalYear,
    sections: sectionKinds.map((kind) => ({
      kind,
      band: sectionBands[kind],
      rows: rows
        .filter(({ section }) => section === kind)
        .map((row) => finishedRow(row, planOf(row), written)),
    })),
    legend: departmentsNamed(rows, directory?.length ? directory : report.legend).map(
      ({ abbreviation, name }) => ({ abbreviation: written(abbreviation), name: written(name) }),
    ),
  };
}

/** As the sheet says, else as it was laid out. */
export function headingOf(
  report: Report,
  { settings }: Pick<Beside, "settings">,
): Pick<FinishedReport, "agency" | "fiscalYear"> {
  return {
    agency: report.agency || (settings?.agency ?? ""),
    fiscalYear: report.fiscalYear ?? settings?.fiscalYear ?? null,
  };
}

const writtenSigning = (
  { madeBy, name, position, date }: Signing,
  written: (text: string) => string,
): Signing => ({
  madeBy: written(madeBy).trim(),
  name: written(name).trim(),
  position: written(position).trim(),
  date: written(date).trim(),
});

/** An instrument is a name: `EIT (1)` has its digits in any document. */
function finishedRow(
  row: ReportRow,
  plan: Record<PlanKey, string>,
  written: (text: string) => string,
): FinishedRow {
  const { codes, scores } = row;
  const text = { ...row.text, ...plan, issue: issueWithScores(row) };
  for (const { key } of [...publishedColumns, ...planColumns])
    text[key] = key === "instrument" ? documentText(text[key]) : written(text[key]);
  return { codes, scores, issue: written(row.text.issue), text };
}

/** Those that a reader meets in the column of who is responsible; all of them where everybody is. */
function departmentsNamed(
  rows: readonly ReportRow[],
  departments: readonly Department[],
): Department[] {
  const known = new KnownDepartments(departments);
  const named = rows
    .flatMap(({ text }) => readDepartments(text.responsible))
    .map(({ abbreviation }) => known.knownAs(abbreviation));
  if (named.some((each) => each?.by === "everyone")) return explained(departments);
  const abbreviations = new Set(named.map((each) => each?.abbreviation));
  return explained(departments).filter(({ abbreviation }) => abbreviations.has(abbreviation));
}
