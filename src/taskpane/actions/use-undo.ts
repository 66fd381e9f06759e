import { useState } from "react";
import { readWorkbook } from "../../excel/read-workbook";
import type { Undo } from "../../report/rows/undo";
import type { Workbook } from "../workbook/use-workbook";
import { drawing } from "./drawing";
import type { Actions } from "./use-actions";

/** What was done, as the messages under `undo.done` tell it. */
export type DoneAction =
  | "import"
  | "update-scores"
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
  undo: Undo;
  /** `changed-since`: taking it back would have lost what has been written since, so it was not. */
  outcome: "done" | "taken-back" | "changed-since";
}

export interface UndoActions {
  last: LastAction | null;
  remember: (action: Omit<LastAction, "outcome"> | null) => void;
  undoLast: () => Promise<boolean>;
}

/** Keeps the way back from the pane's own last bulk action; Excel's own undo may not have one. */
export function useUndo({ run }: Actions, { recheck }: Workbook): UndoActions {
  const [last, setLast] = useState<LastAction | null>(null);
  const takeBack = async (action: LastAction) => {
    const taken = await recheck.alone(() => undo(action.undo));
    setLast({ ...action, outcome: taken ? "taken-back" : "changed-since" });
    await recheck.readNow();
  };
  return {
    last,
    remember: (action) => {
      setLast(action && { ...action, outcome: "done" });
    },
    undoLast: () =>
      run("undo", async () => {
        if (last) await takeBack(last);
      }),
  };
}

/** One read, and one write where nothing would be lost. */
async function undo(undo: Undo): Promise<boolean> {
  const drawingOn = undo.kind === "rows" ? { sheetName: undo.before.sheetName } : undefined;
  const reading = await readWorkbook({ waitForTyping: true, ...(drawingOn && { drawingOn }) });
  const { planUndo, writeDrawing } = await drawing();
  const back = planUndo(reading, undo);
  if (back) await writeDrawing(back);
  return back !== null;
}
