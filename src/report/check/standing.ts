import type { SectionKind } from "../form/columns";
import { sectionKinds } from "../form/columns";
import type { Department } from "../terms/departments/department";
import { abbreviationKey } from "../terms/departments/department";
import { everyDepartment } from "../terms/departments/departments-cell";
import { sectionOf, type Report, type ReportRow } from "../form/report";
import { CheckMemory } from "./check-memory";
import { countBySeverity, type Finding } from "./finding";
import { severities, type Severity } from "./found";

/** Where a report stands: by section, and by who still owes what. */
export interface Standing {
  counts: Record<Severity, number>;
  /** In the form's order, of a report without any by its scores; rows outside the sections last. */
  sections: { kind: SectionKind | null; rows: number; complete: number }[];
  /**
   * Departments with something to write or to look at in their own texts, most errors first. Rows that name
   * none stand under "", with all that was found in them; any other slip is for those who lead the report.
   */
  owed: Owed[];
}

export interface Owed {
  /** As the directory has it where it knows it, else as typed; "" where none is named. */
  department: string;
  /** "" where unknown. */
  name: string;
  rows: OwedRow[];
}

export interface OwedRow {
  reportRow: number;
  instrument: string;
  issue: string;
  findings: Finding[];
}

export function standingOf(
  report: Report,
  findings: readonly Finding[],
  departments: readonly Department[],
  threshold: number,
  memory = new CheckMemory(),
): Standing {
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.reportRow === null) continue;
    const inRow = byRow.get(finding.reportRow);
    if (inRow) inRow.push(finding);
    else byRow.set(finding.reportRow, [finding]);
  }
  return {
    counts: countBySeverity(findings),
    sections: sectionsOf(report, byRow, threshold),
    owed: owedOf(report, byRow, departments, memory),
  };
}

/** The departments a row names, each once: `""` where it names none. */
export function departmentsOfRow(
  row: ReportRow,
  departments: readonly Department[],
  memory = new CheckMemory(),
): string[] {
  const named = memory.departmentsIn(row).map((typed) => listedName(typed, departments));
  return named.length === 0 ? [""] : [...new Set(named)];
}

function listedName(abbreviation: string, departments: readonly Department[]): string {
  const key = abbreviationKey(abbreviation);
  if (key === everyDepartment) return everyDepartment;
  const listed = departments.find((each) => abbreviationKey(each.abbreviation) === key);
  return listed?.abbreviation ?? abbreviation;
}

function sectionsOf(
  report: Report,
  byRow: ReadonlyMap<number, Finding[]>,
  threshold: number,
): Standing["sections"] {
  const hasSections = report.rows.some(({ section }) => section !== null);
  const sectionIn = (row: ReportRow) => (hasSections ? row.section : sectionOf(row, threshold));
  return [...sectionKinds, null].flatMap((kind) => {
    const rows = report.rows.flatMap((row, index) => (sectionIn(row) === kind ? [index] : []));
    const hasBand = report.place.bands.some((band) => band.kind === kind);
    if (rows.length === 0 && !hasBand) return [];
    const complete = rows.filter((index) => !(byRow.get(index) ?? []).some(isError)).length;
    return [{ kind, rows: rows.length, complete }];
  });
}

function owedOf(
  report: Report,
  byRow: ReadonlyMap<number, Finding[]>,
  departments: readonly Department[],
  memory: CheckMemory,
): Owed[] {
  const { shortIssues } = memory;
  const names = new Map(departments.map(({ abbreviation, name }) => [abbreviation, name]));
  const owed = new Map<string, Owed>();
  report.rows.forEach((row, reportRow) => {
    const findings = (byRow.get(reportRow) ?? []).filter(({ severity }) => severity !== "hint");
    if (findings.length === 0) return;
    const owedRow = {
      reportRow,
      instrument: row.text.instrument.trim(),
      issue: shortIssues.of(row),
    };
    for (const department of departmentsOfRow(row, departments, memory)) {
      const theirs = department === "" ? findings : findings.filter(isForDepartment);
      if (theirs.length === 0) continue;
      const name = names.get(department) ?? "";
      const known = owed.get(department) ?? { department, name, rows: [] };
      known.rows.push({ ...owedRow, findings: theirs });
      owed.set(department, known);
    }
  });
  return [...owed.values()].sort((a, b) => errorsOf(b) - errorsOf(a));
}

/** What departments write; that a text is too tall for the sheet is not theirs to mend. */
const isForDepartment = ({ key, rule }: Finding) =>
  (key === "measures" || key === "actions" || key === "results") && rule !== "text-too-tall";

const isError = ({ severity }: Finding) => severity === severities[0];
const errorsOf = ({ rows }: Owed) =>
  rows.flatMap(({ findings }) => findings).filter(isError).length;
