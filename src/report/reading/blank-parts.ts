import type { EntryKey } from "../form/columns";
import type { BlankPart, ReportRow } from "../form/report";
import { spread } from "./columns";
import type { RowInProgress } from "./row";

/** Fewer rows than this show no custom. */
const fewestRows = 4;
/** A column that so many of the rows fill is wanted of each. */
const wantedShare = 0.8;

/**
 * Where a field has several columns - results of each half-year, measures and activities -, one that a row leaves
 * blank may be hidden by the other. Which of them each row is to fill, the other rows show.
 */
export function blankPartsOf(rows: readonly RowInProgress[]): Map<RowInProgress, BlankPart[]> {
  const blanks = new Map<RowInProgress, BlankPart[]>();
  for (const columns of new Set(rows.map((row) => row.columns))) {
    const alike = rows.filter((row) => row.columns === columns);
    if (alike.length < fewestRows) continue;
    for (const key of spread)
      for (const column of wantedColumns(alike, key))
        for (const row of alike)
          if (row.cells[key].length > 0 && !fills(row, key, column)) {
            const blank = { key, row: row.sheetRows[0] ?? 0, column };
            blanks.set(row, [...(blanks.get(row) ?? []), blank]);
          }
  }
  return blanks;
}

/** None where the field has one column: a blank cell is a blank field then. */
function wantedColumns(rows: readonly RowInProgress[], key: EntryKey): number[] {
  const columns = new Set(rows.flatMap((row) => row.cells[key].map(({ column }) => column)));
  if (columns.size < 2) return [];
  return [...columns].filter(
    (column) => rows.filter((row) => fills(row, key, column)).length >= wantedShare * rows.length,
  );
}

const fills = ({ cells }: RowInProgress, key: EntryKey, at: number): boolean =>
  cells[key].some(({ column }) => column === at);

export const withBlankParts = (row: ReportRow, blankParts: readonly BlankPart[]): ReportRow =>
  blankParts.length === 0 ? row : { ...row, blankParts };
