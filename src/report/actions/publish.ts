import { planPublishing } from "./plan-publishing";
import type { Action } from "./action";

export interface Published {
  sheet: string;
  rows: number;
}

export const publish: Action<null, Published> = {
  name: "publish",
  madeOf: "cells",
  plan: (book) => {
    const planned = planPublishing(book);
    if (!planned) return "no-grid";
    const { drawing, sheetName, rowCount } = planned;
    return { drawing, done: { sheet: sheetName, rows: rowCount }, undo: null, isBulk: true };
  },
};
