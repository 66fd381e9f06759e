import { planImport, type ImportRequest } from "./plan-import";
import type { Action } from "./action";

export interface Imported {
  /** Into the cells of a score sheet that was there, or onto a sheet of their own; nothing where all was there. */
  kind: "updated" | "added" | "same";
  sheet: string;
  count: number;
}

export const importScores: Action<ImportRequest, Imported> = {
  name: "import-scores",
  madeOf: "cells",
  plan: (book, request) => {
    const { drawing, sheetName, isAdded, undo } = planImport(book, request);
    return {
      drawing,
      done: {
        kind: drawing === null ? "same" : isAdded ? "added" : "updated",
        sheet: sheetName,
        count: request.items.length,
      },
      undo,
      isBulk: true,
    };
  },
};
