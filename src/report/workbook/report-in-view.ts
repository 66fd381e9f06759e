import type { Report } from "../form/report";
import type { WorkbookReading } from "./workbook-reading";
import { readReport } from "../form/reading/read-report";

/**
 * The report a check or layout is about: the active sheet's, else the one the workbook names. In front of
 * the published copy it is still the report it was made of, where that is known: the copy is not worked on.
 */
export function reportInView(reading: WorkbookReading): Report | null {
  const { active, named, publishedSheet } = reading;
  const inFrontOfCopy = active.sheetName === publishedSheet && named !== null;
  return (
    (inFrontOfCopy ? readReport(named) : null) ??
    readReport(active) ??
    (named === null ? null : readReport(named))
  );
}
