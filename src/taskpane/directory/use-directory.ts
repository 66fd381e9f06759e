import type { Department } from "../../report/terms/departments/department";
import { drawing } from "../actions/drawing";
import type { Actions } from "../actions/use-actions";
import type { UndoActions } from "../actions/use-undo";
import type { Workbook } from "../workbook/use-workbook";

export interface DirectoryActions {
  /** Writes departments into the directory sheet. Tells whether it was done. */
  paste: (departments: readonly Department[]) => Promise<boolean>;
}

export function useDirectory(
  { run }: Actions,
  { act }: Workbook,
  { remember }: UndoActions,
): DirectoryActions {
  return {
    paste: (departments) =>
      run("directory", async () => {
        const { pasteDirectory } = await drawing();
        const { done, undo, looksTrouble } = await act(pasteDirectory, departments);
        remember("directory", done, undo);
        return looksTrouble;
      }),
  };
}
