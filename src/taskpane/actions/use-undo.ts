import type { Undo } from "../../report/rows/undo";
import type { Workbook } from "../workbook/use-workbook";
import { useUntilNext } from "../parts/use-until-next";
import { drawing } from "./drawing";
import { RefusedError } from "./trouble";
import type { Actions } from "./use-actions";

/** What was done, as the messages under `undo.done` tell it. */
export type DoneAction =
  | "import"
  | "update-scores"
  | "same-scores"
  | "build"
  | "add"
  | "duplicate"
  | "delete"
  | "up"
  | "down"
  | "to-section"
  | "directory"
  | "fix";

export interface LastAction {
  done: DoneAction;
  values: { count: number; sheet: string };
  /** Null where there is no way back. */
  undo: Undo | null;
  /** `changed-since`: taking it back would have lost what has been written since, so it was not. */
  outcome: "done" | "taken-back" | "changed-since";
}

export interface UndoActions {
  last: LastAction | null;
  remember: (done: DoneAction, values: LastAction["values"], undo: Undo | null) => void;
  forget: () => void;
  undoLast: () => Promise<boolean>;
}

/**
 * Keeps the way back from the pane's own last bulk action; Excel's own undo may not have one. What was done is said
 * until the next action.
 */
export function useUndo({ run, changes }: Actions, { act }: Workbook): UndoActions {
  const [last, setLast] = useUntilNext<LastAction>(changes);
  const undoLast = async () => {
    if (!last?.undo) return null;
    const { takeBack } = await drawing();
    try {
      const { looksTrouble } = await act(takeBack, last.undo);
      setLast({ ...last, outcome: "taken-back" });
      return looksTrouble;
    } catch (error) {
      if (!(error instanceof RefusedError && error.refusal === "changed-since")) throw error;
      setLast({ ...last, outcome: "changed-since" });
      return null;
    }
  };
  return {
    last,
    remember: (done, values, undo) => {
      setLast({ done, values, undo, outcome: "done" });
    },
    forget: () => {
      setLast(null);
    },
    undoLast: () => run("undo", undoLast),
  };
}
