import { defaultThreshold } from "../../reference/year";
import type { ItemScore } from "../../report/sheets/scores/score-list";
import { loadOffered } from "../../report/assessment/offered-lists";
import type { RowsToBuild } from "../../report/rows/build-rows";
import { drawing } from "../actions/drawing";
import type { Actions } from "../actions/use-actions";
import type { UndoActions } from "../actions/use-undo";
import { fiscalYearOf } from "../../report/terms/years";
import { scoresOf } from "../workbook/scores-view";
import type { Workbook } from "../workbook/use-workbook";

export interface ScoreActions {
  /** Writes scores into the workbook. Tells whether it was done. */
  importScores: (items: readonly ItemScore[], assessedYear: number) => Promise<boolean>;
  /** Makes the rows that are missing. */
  build: (rows: RowsToBuild) => Promise<boolean>;
}

const told = { added: "import", updated: "update-scores", same: "same-scores" } as const;

export function useScores(
  { run }: Actions,
  { act, view }: Workbook,
  { remember }: UndoActions,
): ScoreActions {
  return {
    importScores: (items, assessedYear) =>
      run("import", async () => {
        const userYears = view?.userYears.years ?? [];
        const before = view?.settings?.assessedYear;
        const { importScores } = await drawing();
        const { done, undo, looksTrouble } = await act(importScores, {
          items,
          assessedYear,
          lists: await loadOffered(assessedYear, userYears, items),
          listsBefore:
            before === undefined
              ? null
              : await loadOffered(before, userYears, scoresOf(view?.scores ?? null, before)),
          newSettings: { fiscalYear: fiscalYearOf(new Date()), threshold: defaultThreshold },
        });
        remember(told[done.kind], done, undo);
        return looksTrouble;
      }),
    build: (rows) =>
      run("build", async () => {
        const { buildRows } = await drawing();
        const { done, undo, looksTrouble } = await act(buildRows, { kind: "build", rows });
        remember("build", { count: done.built, sheet: done.sheet }, undo);
        return looksTrouble;
      }),
  };
}
