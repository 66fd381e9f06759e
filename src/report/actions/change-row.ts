import { reportInView } from "../workbook/report-in-view";
import { planRows, type BuildWish, type RowChangeWish, type RowWish } from "../rows/plan-rows";
import { readSafe } from "../safe/safe-sheet";
import type { WorkbookReading } from "../workbook/workbook-reading";
import type { Action, Planned, Refusal } from "./action";

export interface ChangedRow {
  /** How many rows came in. */
  built: number;
  sheet: string;
}

/** Adds, copies, moves or takes out a row. */
export const changeRow: Action<RowChangeWish, ChangedRow> = {
  name: "change-row",
  madeOf: "sheet-to-draw-on",
  plan: (reading, wish) =>
    readSafe(reading.safe).last?.isUnfinished ? "unfinished-first" : planned(reading, wish, 1),
};

/** Makes the rows that are missing. */
export const buildRows: Action<BuildWish, ChangedRow> = {
  name: "build-rows",
  madeOf: "sheet-to-draw-on",
  plan: (reading, wish) =>
    readSafe(reading.safe).last?.isUnfinished
      ? "unfinished-first"
      : planned(reading, wish, wish.rows.urgent.length + wish.rows.develop.length),
};

function planned(
  reading: WorkbookReading,
  wish: RowWish,
  built: number,
): Planned<ChangedRow> | Refusal {
  const plan = planRows(reading, wish);
  if (typeof plan === "string") return plan;
  const sheet = reportInView(reading)?.sheetName ?? "";
  return { drawing: plan.drawing, done: { built, sheet }, undo: plan.undo, isBulk: true };
}
