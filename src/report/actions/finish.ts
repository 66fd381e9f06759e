import { emptyDrawing } from "../workbook/drawing";
import type { Action } from "./action";

/** An action that was broken off is left as it stands: the workbook says no more that it was. */
export const finish: Action<null, null> = {
  name: "finish",
  madeOf: "cells",
  plan: () => ({ drawing: emptyDrawing(), done: null, undo: null, isBulk: false }),
};
