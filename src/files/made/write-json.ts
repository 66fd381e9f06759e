import type { FinishedReport } from "../../report/publishing/finished-report";
import type { SectionKind } from "../../report/form/columns";

/** As docs/published-report.schema.json describes it. */
export interface ReportAsJson {
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
}

/** The report for programs: every text as it was typed, scores as numbers. */
export function writeJson(report: FinishedReport): string {
  const { title, agency, fiscalYear, isDraft, sections, legend } = report;
  const published: ReportAsJson = {
    title,
    agency,
    fiscalYear,
    draft: isDraft,
    rows: sections.flatMap(({ kind, rows }) =>
      rows.map(({ codes, scores, issue, text }) => ({
        section: kind,
        instrument: text.instrument,
        codes,
        scores,
        issue,
        measures: text.measures,
        responsible: text.responsible,
        actions: text.actions,
        results: text.results,
      })),
    ),
    departments: legend.map(({ abbreviation, name }) => ({ abbreviation, name })),
  };
  return `${JSON.stringify(published, null, 2)}\n`;
}
