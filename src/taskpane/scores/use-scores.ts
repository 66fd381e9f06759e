import { writeDrawing } from "../../excel/write-drawing";
import { readWorkbook } from "../../excel/read-workbook";
import { defaultThreshold } from "../../reference/year";
import { planImport } from "../../report/assessment/plan-import";
import type { ItemScore } from "../../report/assessment/score-list";
import type { RowsToBuild } from "../../report/rows/build-rows";
import { planRows } from "../../report/rows/plan-rows";
import { RefusedError } from "../actions/trouble";
import type { Actions } from "../actions/use-actions";
import type { UndoActions } from "../actions/use-undo";
import { fiscalYearOf } from "../layout/fiscal-year";
import type { Workbook } from "../workbook/use-workbook";
import { loadListsOf } from "../../report/assessment/year-lists";

export interface ScoreActions {
  /** Writes scores into the workbook: one write. Tells whether it was done. */
  importScores: (items: readonly ItemScore[], assessedYear: number) => Promise<boolean>;
  /** Makes the rows that are missing: one read and one write, no write where none is missing. */
  build: (rows: RowsToBuild) => Promise<boolean>;
}

export function useScores(
  { run }: Actions,
  { current, recheck, view }: Workbook,
  { remember }: UndoActions,
): ScoreActions {
  const importScores = async (items: readonly ItemScore[], assessedYear: number) => {
    const reading = await current();
    const before = view?.settings?.assessedYear;
    const planned = planImport(reading, {
      items,
      assessedYear,
      year: await loadListsOf(assessedYear, reading.userYears),
      yearBefore: before === undefined ? null : await loadListsOf(before, reading.userYears),
      newSettings: { fiscalYear: fiscalYearOf(new Date()), threshold: defaultThreshold },
    });
    await recheck.alone(() => writeDrawing(planned.drawing));
    remember({
      done: planned.undo.kind === "scores" ? "update-scores" : "import",
      values: { count: items.length, sheet: planned.sheetName },
      undo: planned.undo,
    });
    await recheck.readNow();
  };
  const build = async (rows: RowsToBuild) => {
    const sheetName = view?.report?.sheetName;
    await recheck.alone(async () => {
      const drawingOn = sheetName === undefined ? ("active-sheet" as const) : { sheetName };
      const reading = await readWorkbook({ waitForTyping: true, drawingOn });
      const planned = planRows(reading, { kind: "build", rows });
      if (typeof planned === "string") throw new RefusedError(planned);
      await writeDrawing(planned.drawing);
      const count = rows.urgent.length + rows.develop.length;
      remember({ done: "build", values: { count, sheet: sheetName ?? "" }, undo: planned.undo });
    });
    await recheck.readNow();
  };
  return {
    importScores: (items, assessedYear) => run("import", () => importScores(items, assessedYear)),
    build: (rows) => run("build", () => build(rows)),
  };
}
