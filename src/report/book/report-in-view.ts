import type { Report } from "../form/report";
import { readSheetsAsOne } from "../reading/read-report";
import { readSheets } from "../reading/read-sheets";
import { RowsRead } from "../reading/rows-read";
import type { WorkbookReading } from "../workbook/workbook-reading";

/**
 * The report a check or layout is about: the active sheet's, else the one the workbook names, else what the
 * other sheets hold; with further sheets of the same report as one. In front of the published copy it is still
 * the report it was made of, where that is known: the copy is not worked on.
 */
export function reportInView(
  { active, named, others = [], publishedSheet, isDocument, chosenColumns }: WorkbookReading,
  read = new RowsRead(),
): Report | null {
  const chosen = chosenColumns ?? null;
  if (isDocument) return readSheetsAsOne({ sheets: others, isDocument, chosen }, read);
  const inFrontOfCopy = active.sheetName === publishedSheet;
  const inOrder = inFrontOfCopy ? [named, active] : [active, named];
  const fronts = inOrder.filter((sheet) => sheet !== null);
  return readSheets({ fronts, others, chosen }, read);
}
