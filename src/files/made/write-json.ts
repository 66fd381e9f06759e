import type { FinishedReport } from "../../report/publishing/finished-report";
import type { DocumentKind } from "../../report/publishing/document-columns";
import type { SectionKind } from "../../report/form/columns";

/** As docs/published-report.schema.json describes it. */
export interface ReportAsJson {
  kind: DocumentKind;
  title: string;
  agency: string;
  /** Buddhist era. */
  fiscalYear: number | null;
  draft: boolean;
  rows: RowAsJson[];
  departments: { abbreviation: string; name: string }[];
}

interface RowAsJson {
  section: SectionKind;
  instrument: string;
  codes: string[];
  /** 0-100; of a draft they may be anything. */
  scores: number[];
  issue: string;
  measures: string;
  responsible: string;
  actions: string;
  results: string;
  /** Of the plan; empty where the report has no column for it. */
  period: string;
  followUp: string;
}

/** The report for programs: every text as it was typed, scores as numbers. */
export function writeJson(report: FinishedReport): string {
  const { kind, title, agency, fiscalYear, isDraft, sections, legend } = report;
  const published: ReportAsJson = {
    kind,
    title,
    agency,
    fiscalYear,
    draft: isDraft,
    rows: sections.flatMap(({ kind: section, rows }) =>
      rows.map(({ codes, scores, issue, text }) => ({
        section,
        instrument: text.instrument,
        codes,
        scores,
        issue,
        measures: text.measures,
        responsible: text.responsible,
        actions: text.actions,
        results: text.results,
        period: text.period,
        followUp: text.followUp,
      })),
    ),
    departments: legend.map(({ abbreviation, name }) => ({ abbreviation, name })),
  };
  return `${JSON.stringify(published, null, 2)}\n`;
}
