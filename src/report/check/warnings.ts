import type { Report } from "../form/report";
import type { Finding } from "./finding";
import { acknowledgementOf, type Acknowledgement, type CheckNotes } from "./notes";

/** A warning, and who lets it stand. */
export interface Warning {
  finding: Finding;
  acknowledged: Acknowledgement | null;
}

export const warningsOf = (
  report: Report,
  findings: readonly Finding[],
  notes: CheckNotes,
): Warning[] =>
  findings
    .filter(({ severity }) => severity === "warning")
    .map((finding) => ({ finding, acknowledged: acknowledgementOf(notes, report, finding) }));
