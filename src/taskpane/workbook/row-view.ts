import type { Book } from "../../report/book/book";
import type { CellPosition } from "../../report/terms/address";
import { perEntry, type EntryKey, type SectionKind } from "../../report/form/columns";
import { isFilled } from "../../report/reading/row";
import { isOnOneSheet, isUrgent, type ReportRow } from "../../report/form/report";
import { selectedRow } from "../../report/rows/selected-row";

/** The row of the report that the cursor stands on, or the free sheet row where one can begin. */
export interface SelectedRowView {
  /** The sheet row it begins at, zero-based. */
  sheetRow: number;
  section: SectionKind | null;
  /** Null for a free sheet row. */
  row: ReportRow | null;
  urgent: boolean;
  complete: Record<EntryKey, boolean>;
}

/** @returns null where the cursor is on no row of the report, or on another sheet. */
export function rowViewOf(
  { report, places, reading }: Book,
  cursor: CellPosition,
  threshold: number,
): SelectedRowView | null {
  if (report?.sheetName !== reading.active.sheetName || !isOnOneSheet(report)) return null;
  const selected = selectedRow(places, cursor);
  if (selected === null) return null;
  const row = selected.kind === "row" ? (report.rows[selected.index] ?? null) : null;
  if (selected.kind === "row" && row)
    return {
      sheetRow: row.sheetRows[0] ?? cursor.row,
      section: row.section,
      row,
      urgent: isUrgent(row, threshold),
      complete: perEntry((key) => isFilled(row, key)),
    };
  return {
    sheetRow: cursor.row,
    section: selected.kind === "free" ? selected.section : null,
    row: null,
    urgent: false,
    complete: perEntry(() => false),
  };
}
