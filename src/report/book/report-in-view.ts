import type { Report } from "../form/report";
import { readReport } from "../reading/read-report";
import type { RowsRead } from "../reading/rows-read";
import type { WorkbookReading } from "../workbook/workbook-reading";

/**
 * The report a check or layout is about: the active sheet's, else the one the workbook names. In front of
 * the published copy it is still the report it was made of, where that is known: the copy is not worked on.
 */
export function reportInView(
  { active, named, publishedSheet }: WorkbookReading,
  read?: RowsRead,
): Report | null {
  const inFrontOfCopy = active.sheetName === publishedSheet;
  const inOrder = inFrontOfCopy ? [named, active] : [active, named];
  for (const sheet of inOrder) {
    const report = sheet && readReport(sheet, read);
    if (report) return report;
  }
  return null;
}
