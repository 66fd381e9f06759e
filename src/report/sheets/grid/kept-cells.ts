import type { Report } from "../../form/report";
import { sheetOf, type WorkbookReading } from "../../workbook/workbook-reading";
import { isGridFlag } from "./status-formula";

/** What of a report's sheet a drawing has to mind: a person's formulas and hidden rows, and earlier flags. */
export function keptCells(reading: WorkbookReading, report: Report) {
  const sheet = sheetOf(reading, report.sheetName);
  const status = report.place.columns.status;
  return {
    formulaCells: (sheet?.formulaCells ?? []).filter(({ column }) => column !== status),
    staleFlags: (sheet?.flags ?? [])
      .filter(({ formula }) => isGridFlag(formula))
      .map(({ id }) => id),
    hiddenRows: sheet?.hiddenRows ?? [],
  };
}
