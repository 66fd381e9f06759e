import type { Actions } from "./actions/use-actions";
import type { UndoActions } from "./actions/use-undo";
import type { Workbook } from "./workbook/use-workbook";

/** What every step of the work is given. */
export interface StepProps {
  workbook: Workbook;
  actions: Actions;
  undo: UndoActions;
}
