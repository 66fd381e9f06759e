import { defaultThreshold } from "../../reference/year";
import type { Book } from "../book/book";
import {
  publishedColumns,
  reportTitle,
  sectionBands,
  sectionKinds,
  type EntryKey,
  type SectionKind,
} from "../form/columns";
import { rowsInForm } from "../form/in-form";
import type { Report, ReportRow } from "../form/report";
import type { DocumentSettings } from "../form/signing";
import { issueWithScores } from "../sheets/published/issue-with-scores";
import type { Department } from "../terms/departments/department";
import { readDepartments } from "../terms/departments/departments-cell";
import { KnownDepartments } from "../terms/departments/known-departments";
import { inDigits } from "./digits";

export interface DocumentWishes extends DocumentSettings {
  /** With errors left it is no report yet, and says so on every page. */
  isDraft: boolean;
}

export interface FinishedRow extends Pick<ReportRow, "codes" | "scores"> {
  /** What the columns of the published form hold, in their order. */
  text: Record<EntryKey, string>;
}

export interface FinishedSection {
  kind: SectionKind;
  band: string;
  rows: readonly FinishedRow[];
}

/** The report as it goes on paper and to the website, whatever kind of file it becomes. */
export interface FinishedReport extends DocumentWishes {
  title: string;
  agency: string;
  /** Buddhist era; null where neither sheet nor settings say. */
  fiscalYear: number | null;
  sections: readonly FinishedSection[];
  /** Of the departments that the rows name. */
  legend: readonly Department[];
}

/** @returns null where the workbook has no report. */
export function finishedReport(book: Book, wishes: DocumentWishes): FinishedReport | null {
  const { report, settings } = book;
  if (report === null) return null;
  const rows = rowsInForm(report, settings?.threshold ?? defaultThreshold);
  const inItsDigits = (text: string) => inDigits(text, wishes.digits);
  const { signing } = wishes;
  return {
    ...wishes,
    signing: { ...signing, date: inItsDigits(signing.date) },
    title: reportTitle,
    ...headingOf(book, report),
    sections: sectionKinds.map((kind) => ({
      kind,
      band: sectionBands[kind],
      rows: rows
        .filter(({ section }) => section === kind)
        .map((row) => finishedRow(row, inItsDigits)),
    })),
    legend: departmentsNamed(rows, book.directory?.length ? book.directory : report.legend),
  };
}

/** As the sheet says, else as it was laid out. */
export function headingOf(
  { settings }: Pick<Book, "settings">,
  report: Report,
): Pick<FinishedReport, "agency" | "fiscalYear"> {
  return {
    agency: report.agency || (settings?.agency ?? ""),
    fiscalYear: report.fiscalYear ?? settings?.fiscalYear ?? null,
  };
}

/** An instrument is a name: `EIT (1)` has its digits in any document. */
function finishedRow(row: ReportRow, inItsDigits: (text: string) => string): FinishedRow {
  const { codes, scores } = row;
  const text = { ...row.text, issue: issueWithScores(row) };
  for (const { key } of publishedColumns)
    if (key !== "instrument") text[key] = inItsDigits(text[key]);
  return { codes, scores, text };
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
  if (named.some((each) => each?.by === "everyone")) return [...departments];
  const abbreviations = new Set(named.map((each) => each?.abbreviation));
  return departments.filter(({ abbreviation }) => abbreviations.has(abbreviation));
}
