import { planUndo, type Undo } from "../rows/undo";
import { readSafe } from "../safe/safe-sheet";
import type { Action } from "./action";

/** The way back from the pane's own last action, exactly. */
export const takeBack: Action<Undo, null> = {
  name: "take-back",
  madeOf: "sheet-to-draw-on",
  plan: (reading, undo) => {
    if (readSafe(reading.safe).last?.isUnfinished) return "unfinished-first";
    const drawing = planUndo(reading, undo);
    return drawing ? { drawing, done: null, undo: null, isBulk: true } : "changed-since";
  },
};
