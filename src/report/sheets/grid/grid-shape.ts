import { highestOf } from "../../../reference/extremes";
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

/** A section with what people have typed in it. */
export interface SectionOnSheet extends SectionPlan {
  /** Rows with a note or another text that is no row's, in a column of the form. */
  noteRows: readonly number[];
  /** The last row with a text; the band's where there is none. */
  lastTyped: number;
}

/** The sections of a report as they stand on its sheet. */
export function sectionsOf({ place, rows, aside, unplaced }: Report): SectionOnSheet[] {
  const inForm = new Set(Object.values(place.columns));
  const notes = [...aside, ...unplaced].filter(({ column }) => inForm.has(column));
  return place.bands.map(({ kind, row: bandRow }, index) => {
    const inSection = rows.filter(({ section }) => section === kind);
    const sheetRows = inSection.map(({ sheetRows }) => ({
      first: sheetRows[0] ?? bandRow,
      last: sheetRows.at(-1) ?? bandRow,
    }));
    const lastOfRows = sheetRows.at(-1)?.last ?? bandRow;
    const nextBand = place.bands[index + 1]?.row;
    // The blank line above the legend belongs to no section.
    const end =
      nextBand ?? (place.legendRow === null ? lastOfRows + freeRows + 1 : place.legendRow - 1);
    const noteRows = notes.map(({ row }) => row).filter((row) => bandRow < row && row < end);
    const lastTyped = highestOf([lastOfRows, ...noteRows]);
    return {
      kind,
      bandRow,
      firstRow: bandRow + 1,
      lastRow: Math.max(end - 1, lastTyped),
      rows: sheetRows,
      noteRows,
      lastTyped,
    };
  });
}
