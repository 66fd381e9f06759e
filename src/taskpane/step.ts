import type { EntryKey } from "../report/form/columns";
import type { Actions } from "./actions/use-actions";
import type { UndoActions } from "./actions/use-undo";
import type { Workbook } from "./workbook/use-workbook";

/** The steps of the work in their order; pane, ribbon and guide call them the same. */
export const steps = ["setup", "scores", "row", "check", "publish"] as const;
export type Step = (typeof steps)[number];

/** What a person wants to write next: a field of a row, or whatever a row lacks first. */
export interface WantedField {
  /** Zero-based; null for the first row that lacks something. */
  sheetRow: number | null;
  /** Null for the first field that lacks something. */
  key: EntryKey | null;
}

/** What every step of the work is given. */
export interface StepProps {
  workbook: Workbook;
  actions: Actions;
  undo: UndoActions;
}
