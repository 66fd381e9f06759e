import { planUndo, type Undo } from "../rows/undo";
import type { Action } from "./action";

/** The way back from the pane's own last action, exactly. */
export const takeBack: Action<Undo, null> = {
  name: "take-back",
  madeOf: "sheet-to-draw-on",
  plan: ({ reading, report, safe }, undo) => {
    if (safe.last?.isUnfinished) return "unfinished-first";
    const drawing = planUndo(reading, report, undo);
    return drawing ? { drawing, done: null, undo: null, isBulk: true } : "changed-since";
  },
};
