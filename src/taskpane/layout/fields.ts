import { defaultThreshold } from "../../reference/year";
import { arabicDigits } from "../../report/terms/thai-text";
import { fiscalYearOf, readTypedYear } from "../../report/terms/years";
import type { ReportView, WorkbookView } from "../workbook/workbook-view";

/** What stands in the form, as typed. */
export interface Fields {
  agency: string;
  fiscalYear: string;
  threshold: string;
}

export type FieldName = keyof Fields;

export const fieldNames = ["agency", "fiscalYear", "threshold"] as const;

export interface FilledFields {
  agency: string;
  fiscalYear: number;
  threshold: number;
}

/** Why a field cannot be taken; the words are in the message files. */
export type FieldFault =
  | { kind: "agencyMissing" }
  | { kind: "yearInvalid" }
  | { kind: "yearGregorian"; given: number; year: number }
  | { kind: "thresholdInvalid" };

/** What a report says of itself. */
type Whose = Pick<ReportView, "agency" | "fiscalYear">;

/**
 * What the form starts with: what the report says that was opened or the workbook holds, else this year's.
 * @param opened from a file; it is another report than the workbook's.
 */
export function fieldsOf(
  { report, settings }: WorkbookView,
  today: Date,
  opened: Whose | null = null,
): Fields {
  const whose = opened ?? report;
  const year = whose?.fiscalYear ?? settings?.fiscalYear ?? fiscalYearOf(today);
  return {
    agency: (whose?.agency ?? "") === "" ? (settings?.agency ?? "") : (whose?.agency ?? ""),
    fiscalYear: String(year),
    threshold: String(settings?.threshold ?? defaultThreshold),
  };
}

export function faultsOf(fields: Fields): Partial<Record<FieldName, FieldFault>> {
  const faults: Partial<Record<FieldName, FieldFault>> = {};
  if (fields.agency.trim() === "") faults.agency = { kind: "agencyMissing" };
  const typed = readTypedYear(fields.fiscalYear);
  if (typed.kind === "gregorian") faults.fiscalYear = { ...typed, kind: "yearGregorian" };
  if (typed.kind === "no-year") faults.fiscalYear = { kind: "yearInvalid" };
  const threshold = numberIn(fields.threshold);
  if (!(threshold >= 0 && threshold <= 100)) faults.threshold = { kind: "thresholdInvalid" };
  return faults;
}

/** The form's content for a layout; null where a field is at fault. */
export function filledFields(fields: Fields): FilledFields | null {
  if (Object.keys(faultsOf(fields)).length > 0) return null;
  return {
    agency: fields.agency.trim(),
    fiscalYear: numberIn(fields.fiscalYear),
    threshold: numberIn(fields.threshold),
  };
}

/** The year typed; null where it is at fault. */
export function yearIn(fields: Fields): number | null {
  return faultsOf(fields).fiscalYear ? null : numberIn(fields.fiscalYear);
}

/** A number typed with Thai or Arabic digits; NaN for anything else. */
function numberIn(text: string): number {
  const digits = arabicDigits(text).trim();
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : NaN;
}
