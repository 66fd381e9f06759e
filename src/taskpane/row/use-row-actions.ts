import { useCallback } from "react";
import { fillRow, type Filled as FilledRow } from "../../report/actions/fill-fields";
import { ExcelError } from "../../excel/run-excel";
import { selectColumn } from "../../excel/select-cell";
import type { EntryKey } from "../../report/form/columns";
import type { RowTarget, RowTexts } from "../../report/rows/follow-row";
import type { RowChangeWish } from "../../report/rows/plan-rows";
import { drawing } from "../actions/drawing";
import { showCell } from "../actions/show-cell";
import type { Actions } from "../actions/use-actions";
import type { UndoActions } from "../actions/use-undo";
import type { Workbook } from "../workbook/use-workbook";

/** What came of writing fields; where cells have changed meanwhile nothing is written. */
export type Filled =
  { kind: "written"; at: number } | { kind: "failed" } | Extract<FilledRow, { kind: "changed" }>;

/** Writes fields into the row's own cells, unless these hold something else than was seen: one write. */
export type Fill = (
  target: RowTarget,
  fields: Partial<RowTexts>,
  seen: Partial<RowTexts>,
) => Promise<Filled>;

export interface RowActions {
  fill: Fill;
  /** Adds, copies, moves or takes out a row. */
  change: (wish: RowChangeWish) => Promise<boolean>;
  /** Shows a sheet row (zero-based) of the report, at a field's cell or where the row begins: one round trip. */
  goTo: (sheetRow: number, key: EntryKey | null) => Promise<boolean>;
  /** Brings a field's cell of the row that the cursor stands on into view: one round trip. */
  show: (key: EntryKey) => Promise<void>;
}

export function useRowActions(
  { run }: Actions,
  { act, book, view }: Workbook,
  { remember }: UndoActions,
): RowActions {
  const fill = useCallback<Fill>(
    async (target, fields, seen) => {
      let filled: Filled = { kind: "failed" };
      await run("field", async () => {
        const { done, looksTrouble } = await act(fillRow, { target, fields, seen });
        filled = done.kind === "written" ? { ...done, at: Date.now() } : done;
        return looksTrouble;
      });
      return filled;
    },
    [run, act],
  );
  return {
    fill,
    change: (wish) =>
      run("rows", async () => {
        const { changeRow } = await drawing();
        const { done, undo, looksTrouble } = await act(changeRow, wish);
        remember(wish.kind, { count: 1, sheet: done.sheet }, undo);
        return looksTrouble;
      }),
    goTo: (sheetRow, key) => {
      const column = (key && book?.report?.place.columns[key]) ?? view?.report?.firstColumn ?? 0;
      return run("select", () => showCell(view?.report?.sheetName ?? "", sheetRow, column));
    },
    show: async (key) => {
      const column = book?.report?.place.columns[key];
      if (column === undefined) return;
      try {
        await selectColumn(column);
      } catch (error) {
        // Only the sheet is not in view then; the field that a person came to write in is.
        if (!(error instanceof ExcelError)) throw error;
      }
    },
  };
}
