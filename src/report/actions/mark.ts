import { reportOn } from "../book/book";
import { planMarks } from "../check/marks";
import type { Finding } from "../check/finding";
import type { Action } from "./action";

/** The cells of these findings are marked; with none all marks go. */
export const mark: Action<{ sheetName: string; findings: readonly Finding[] }, null> = {
  name: "mark",
  madeOf: "sheet-to-draw-on",
  plan: (book, { sheetName, findings }) => {
    const { reading, notes } = book;
    if (findings.length > 0 && !reportOn(book, sheetName)) return "no-grid";
    const drawing = planMarks(reading, notes, sheetName, findings);
    return drawing ? { drawing, done: null, undo: null, isBulk: false } : "no-grid";
  },
};
