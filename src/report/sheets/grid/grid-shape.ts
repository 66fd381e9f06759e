import { sectionKinds, type ColumnKey } from "../../form/columns";
import type { Report } from "../../form/report";
import { freeRows, type SectionPlan } from "./grid-plan";

/** A working grid: every column, one two-row header, each section's band once and in order. */
export function isWorkingGrid({ place }: Report): boolean {
  return (
    place.headerRows === 2 &&
    place.repeatedHeaders === 0 &&
    completeColumns(place.columns) !== null &&
    place.bands.map(({ kind }) => kind).join() === sectionKinds.join()
  );
}

/** Where each column stands; null where one is absent. */
export function completeColumns(columns: Partial<Record<ColumnKey, number>>) {
  const { instrument, issue, score, measures, responsible, actions, results, status } = columns;
  if (instrument === undefined || issue === undefined || score === undefined) return null;
  if (measures === undefined || responsible === undefined) return null;
  if (actions === undefined || results === undefined || status === undefined) return null;
  return { instrument, issue, score, measures, responsible, actions, results, status };
}

/** The sections of a report as they stand on its sheet. */
export function sectionPlans({ place, rows }: Report): SectionPlan[] {
  return place.bands.map(({ kind, row: bandRow }, index) => {
    const inSection = rows.filter(({ section }) => section === kind);
    const sheetRows = inSection.map(({ sheetRows }) => ({
      first: sheetRows[0] ?? bandRow,
      last: sheetRows.at(-1) ?? bandRow,
    }));
    const lastTyped = sheetRows.at(-1)?.last ?? bandRow;
    const nextBand = place.bands[index + 1]?.row;
    // The blank line above the legend belongs to no section.
    const end =
      nextBand ?? (place.legendRow === null ? lastTyped + freeRows + 1 : place.legendRow - 1);
    return {
      kind,
      bandRow,
      firstRow: bandRow + 1,
      lastRow: Math.max(end - 1, lastTyped),
      rows: sheetRows,
    };
  });
}
