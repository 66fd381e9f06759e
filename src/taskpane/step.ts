import type { Actions } from "./actions/use-actions";
import type { UndoActions } from "./actions/use-undo";
import type { Workbook } from "./workbook/use-workbook";

/** The steps of the work in their order; pane, ribbon and guide call them the same. */
export const steps = ["setup", "scores", "row", "check", "publish"] as const;
export type Step = (typeof steps)[number];

/** What every step of the work is given. */
export interface StepProps {
  workbook: Workbook;
  actions: Actions;
  undo: UndoActions;
}
