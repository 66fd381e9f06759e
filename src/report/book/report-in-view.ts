import type { MatchedSheet, Report } from "../form/report";
import { readSheetsAsOne, type SheetToRead } from "../reading/read-report";
import { readSheets } from "../reading/read-sheets";
import { RowsRead } from "../reading/rows-read";
import type { SheetReading, WorkbookReading } from "../workbook/workbook-reading";

/**
 * The report a check or layout is about: the active sheet's, else the one the workbook names, else what the
 * other sheets hold; with further sheets of the same report as one. In front of the published copy it is still
 * the report it was made of, where that is known: the copy is not worked on.
 */
export function reportInView(
  { active, named, others = [], publishedSheet, isDocument, chosenColumns }: WorkbookReading,
  read = new RowsRead(),
  matched: readonly MatchedSheet[] = [],
): Report | null {
  const isFrontChosen = active.values.length > 0 || named !== null;
  const asMatched = (sheet: SheetReading, isFront: boolean): SheetToRead => ({
    ...sheet,
    chosen:
      matched.find(({ sheetName }) => sheetName === sheet.sheetName)?.columns ??
      (isFront === isFrontChosen ? chosenColumns : null) ??
      null,
  });
  const rest = others.map((sheet) => asMatched(sheet, false));
  if (isDocument) return readSheetsAsOne({ sheets: rest, isDocument }, read);
  const inFrontOfCopy = active.sheetName === publishedSheet;
  const inOrder = inFrontOfCopy ? [named, active] : [active, named];
  const fronts = inOrder.flatMap((sheet) => (sheet ? [asMatched(sheet, true)] : []));
  // Beside a copy of it the report itself may be on any sheet.
  const beside =
    inFrontOfCopy && named === null ? readSheets({ fronts: [], others: rest }, read) : null;
  return beside ?? readSheets({ fronts, others: rest }, read);
}
