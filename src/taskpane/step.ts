import type { Actions } from "./actions/use-actions";
import type { UndoActions } from "./actions/use-undo";
import type { Workbook } from "./workbook/use-workbook";

export const steps = ["report", "scores", "row", "publish"] as const;
export type Step = (typeof steps)[number];

/** What every step of the work is given. */
export interface StepProps {
  workbook: Workbook;
  actions: Actions;
  undo: UndoActions;
}
