import { useMemo, useState } from "react";
import type { Report } from "../../report/form/report";
import type { SelectedRowView } from "../workbook/row-view";
import { followRow, targetOf, type RowTarget } from "../../report/rows/follow-row";

export interface ShownRow {
  /** Stays the same for as long as it is the same row, wherever that comes to stand. */
  id: number;
  target: RowTarget;
}

/** The row that the cursor stands on; null where it stands on none. */
export function useShownRow(
  report: Report | null,
  selected: SelectedRowView | null,
): ShownRow | null {
  const [last, setLast] = useState<{ id: number; target: RowTarget | null }>(atFirst);
  const { sheetRow, row = null } = selected ?? {};
  // The cursor goes from field to field of it, too.
  const target = useMemo(
    () => (report && sheetRow !== undefined ? targetOf(report, { sheetRow, row }) : null),
    [report, sheetRow, row],
  );
  const isSame = last.target !== null && target !== null && isSameRow(last.target, target, report);
  const isUnchanged = isSame ? last.target?.report === report : last.target === target;
  const now = isSame ? { id: last.id, target } : { id: last.id + 1, target };
  if (!isUnchanged) setLast(now);
  const { id } = isUnchanged ? last : now;
  return target && { id, target };
}

const atFirst = { id: 0, target: null };

function isSameRow(before: RowTarget, now: RowTarget, report: Report | null): boolean {
  if (before.report.sheetName !== report?.sheetName) return false;
  return followRow(before, report)?.sheetRow === now.sheetRow;
}
