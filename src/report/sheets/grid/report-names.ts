import { columnLetters, quotedSheet } from "../../terms/address";
import type { NewName } from "../../workbook/drawing";
import { names } from "../../workbook/names";
import { columnSpan, type GridPlan } from "./grid-plan";

/** As far below the header as a report will ever go. */
const rowsWatched = 2000;

/** The names by which the workbook knows its report, and the issues that its score sheet counts. */
export function reportNames(plan: GridPlan): NewName[] {
  const { sheetName, columns, headerRow } = plan;
  const { first, last } = columnSpan(plan);
  const place = quotedSheet(sheetName);
  const issue = `$${columnLetters(columns.issue)}$`;
  return [
    { name: names.report, formula: `=${place}!$${columnLetters(first)}:$${columnLetters(last)}` },
    {
      name: names.issues,
      formula: `=${place}!${issue}${headerRow + 1}:${issue}${headerRow + rowsWatched}`,
    },
  ];
}
