import { writeDrawing } from "../../excel/write-drawing";
import { drawUpdate } from "../../report/assessment/plan-import";
import type { Department } from "../../report/departments";
import { emptyDrawing } from "../../report/drawing/drawing";
import { directoryEdits } from "../../report/entry/directory-edits";
import { cellsAlone } from "../../report/workbook-reading";
import { RefusedError } from "../actions/trouble";
import type { Actions } from "../actions/use-actions";
import type { UndoActions } from "../actions/use-undo";
import type { Workbook } from "../workbook/use-workbook";

export interface DirectoryActions {
  /** Writes departments into the directory sheet: one write. Tells whether it was done. */
  paste: (departments: readonly Department[]) => Promise<boolean>;
}

export function useDirectory(
  { run }: Actions,
  { current, recheck }: Workbook,
  { remember }: UndoActions,
): DirectoryActions {
  const paste = async (departments: readonly Department[]) => {
    const { directory } = await current();
    if (!directory) throw new RefusedError("no-grid");
    const edits = directoryEdits(directory, departments);
    const sheets = [drawUpdate(directory, edits)];
    await recheck.alone(() => writeDrawing({ ...emptyDrawing(), sheets }));
    remember({
      done: "directory",
      values: { count: departments.length, sheet: directory.sheetName },
      undo: {
        kind: "directory",
        before: cellsAlone(directory),
        edits,
      },
    });
    await recheck.readNow();
  };
  return { paste: (departments) => run("directory", () => paste(departments)) };
}
