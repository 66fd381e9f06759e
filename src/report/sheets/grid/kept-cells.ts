import type { Report } from "../../form/report";
import { names } from "../../workbook/names";
import { sheetOf, type WorkbookReading } from "../../workbook/workbook-reading";

/** What of a report's sheet a drawing has to mind: a person's formulas and hidden rows, and earlier flags. */
export function keptCells(reading: WorkbookReading, report: Report) {
  const sheet = sheetOf(reading, report.sheetName);
  const status = report.place.columns.status;
  return {
    formulaCells: (sheet?.formulaCells ?? []).filter(({ column }) => column !== status),
    staleFlags: (sheet?.flags ?? [])
      .filter(({ formula }) => formula.includes(names.threshold))
      .map(({ id }) => id),
    hiddenRows: sheet?.hiddenRows ?? [],
  };
}
