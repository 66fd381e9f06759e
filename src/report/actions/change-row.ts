import type { Book } from "../book/book";
import { planRows, type BuildWish, type RowChangeWish, type RowWish } from "../rows/plan-rows";
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
  plan: (book, wish) => planned(book, wish, 1),
};

/** Makes the rows that are missing. */
export const buildRows: Action<BuildWish, ChangedRow> = {
  name: "build-rows",
  madeOf: "sheet-to-draw-on",
  plan: (book, wish) => planned(book, wish, wish.rows.urgent.length + wish.rows.develop.length),
};

function planned(
  { reading, report, safe }: Book,
  wish: RowWish,
  built: number,
): Planned<ChangedRow> | Refusal {
  if (safe.last?.isUnfinished) return "unfinished-first";
  if (!report) return "no-grid";
  const plan = planRows(reading, report, wish);
  if (typeof plan === "string") return plan;
  const done = { built, sheet: report.sheetName };
  return { drawing: plan.drawing, done, undo: plan.undo, isBulk: true };
}
