import { instrumentOfCode } from "../../reference/year";
import { sectionOf, type Report, type ReportRow } from "./report";

/**
 * The rows of a report in any form as this form has them: each in a section, which its score tells where the report
 * has none, and with its instrument in its own column, also where a band or the code gave it.
 */
export function rowsInForm({ rows }: Report, threshold: number): ReportRow[] {
  return rows.map((row) => ({
    ...row,
    section: sectionOf(row, threshold),
    text: { ...row.text, instrument: instrumentTyped(row) },
  }));
}

function instrumentTyped({ text, instrument, codes }: ReportRow): string {
  if (text.instrument.trim() !== "") return text.instrument;
  if (instrument) return instrument;
  const told = [...new Set(codes.map(instrumentOfCode))];
  return told.length === 1 ? (told[0] ?? "") : "";
}
