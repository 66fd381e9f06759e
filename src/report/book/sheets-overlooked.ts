import type { Report, SheetCells } from "../form/report";
import { cellText } from "../reading/cells";
import { codesOfIssue } from "../terms/issue-codes";
import type { WorkbookReading } from "../workbook/workbook-reading";

/** In cells: one code may stand in any text. */
const fewestCodes = 2;

/**
 * Sheets that were read, are no part of the report and were not left out of it for a reason, and that name items all
 * the same: a table that nobody knew may be one of the report's.
 */
export function sheetsOverlooked(
  { active, others = [], publishedSheet, scores, userYears }: WorkbookReading,
  { parts, leftOut }: Report,
): string[] {
  const known = [
    ...[...parts, ...leftOut].map(({ sheetName }) => sheetName),
    ...[scores, userYears].map((sheet) => sheet?.sheetName),
    publishedSheet,
  ];
  return [active, ...others]
    .filter((sheet) => !known.includes(sheet.sheetName) && namesItems(sheet))
    .map(({ sheetName }) => sheetName);
}

function namesItems({ values }: SheetCells): boolean {
  const coded = values.flatMap((line) =>
    line.filter((value) => codesOfIssue(cellText(value)).codes.length > 0),
  );
  return coded.length >= fewestCodes;
}
