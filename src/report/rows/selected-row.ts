import type { CellPosition } from "../terms/address";
import { sectionsOf, type SectionOnSheet } from "../sheets/grid/grid-shape";
import type { SectionKind } from "../form/columns";
import type { Report, ReportRow } from "../form/report";

/** What the cursor stands on: a row of the report, or a free sheet row where one can begin. */
export type SelectedRow =
  { kind: "row"; index: number } | { kind: "free"; sheetRow: number; section: SectionKind };

/** What stands in which sheet row, so that a cursor is told its row without a search. */
export interface RowPlaces {
  /** Indexes of the report's rows, by each sheet row (zero-based) from their first to their last. */
  rowAt: ReadonlyMap<number, number>;
  sections: readonly SectionOnSheet[];
}

export function rowPlaces(report: Report | null): RowPlaces {
  const rowAt = new Map<number, number>();
  report?.rows.forEach(({ sheetRows: [first = 0, ...others] }, index) => {
    for (let row = first; row <= (others.at(-1) ?? first); row += 1)
      if (!rowAt.has(row)) rowAt.set(row, index);
  });
  return { rowAt, sections: report ? sectionsOf(report) : [] };
}

/** @returns null where the cursor is on no row of the grid. */
export function selectedRow(
  { rowAt, sections }: RowPlaces,
  cursor: CellPosition,
): SelectedRow | null {
  const index = rowAt.get(cursor.row);
  if (index !== undefined) return { kind: "row", index };
  const section = sections.find(
    ({ firstRow, lastRow, noteRows }) =>
      firstRow <= cursor.row && cursor.row <= lastRow && !noteRows.includes(cursor.row),
  );
  return section ? { kind: "free", sheetRow: cursor.row, section: section.kind } : null;
}

/**
 * A row as it stands in a report read later: where it stood before, else the one row that is just like
 * it. Null where it is gone or has become another, so that no action hits the wrong one.
 */
export function sameRow(row: ReportRow, report: Report): ReportRow | null {
  const alike = report.rows.filter(
    (other) => other.text.issue === row.text.issue && other.text.instrument === row.text.instrument,
  );
  const inPlace = alike.find(({ sheetRows }) => sheetRows[0] === row.sheetRows[0]);
  return inPlace ?? (alike.length === 1 ? (alike[0] ?? null) : null);
}
