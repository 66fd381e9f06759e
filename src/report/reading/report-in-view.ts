import type { Report } from "../report";
import type { WorkbookReading } from "../workbook-reading";
import { readReport } from "./read-report";

/** The report a check or layout is about: the active sheet's, else the one the workbook names. */
export function reportInView(reading: WorkbookReading): Report | null {
  return readReport(reading.active) ?? (reading.named === null ? null : readReport(reading.named));
}
