import type { CellPosition } from "../terms/address";
import { sectionPlans } from "../sheets/grid/grid-shape";
import type { SectionKind } from "../form/columns";
import type { Report, ReportRow } from "../form/report";

/** What the cursor stands on: a row of the report, or a free sheet row where one can begin. */
export type SelectedRow =
  { kind: "row"; index: number } | { kind: "free"; sheetRow: number; section: SectionKind };

/** @returns null where the cursor is on no row of the grid. */
export function selectedRow(report: Report, cursor: CellPosition): SelectedRow | null {
  const index = report.rows.findIndex(({ sheetRows }) => isWithin(sheetRows, cursor.row));
  if (index >= 0) return { kind: "row", index };
  const section = sectionPlans(report).find(
    ({ firstRow, lastRow }) => firstRow <= cursor.row && cursor.row <= lastRow,
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

function isWithin(sheetRows: readonly number[], row: number): boolean {
  const [first, last] = [sheetRows[0], sheetRows.at(-1)];
  return first !== undefined && last !== undefined && first <= row && row <= last;
}
