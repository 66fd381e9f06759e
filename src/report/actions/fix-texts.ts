import { reportOn } from "../book/book";
import { planFixes } from "../check/plan-fixes";
import type { TextFix } from "../check/found";
import type { Action } from "./action";

export interface FixWish {
  sheetName: string;
  fixes: readonly TextFix[];
}

export interface Fixed {
  count: number;
  sheet: string;
}

export const fixTexts: Action<FixWish, Fixed> = {
  name: "fix-texts",
  madeOf: "sheet-to-draw-on",
  plan: (book, { sheetName, fixes }) => {
    const report = reportOn(book, sheetName);
    if (!report) return "no-grid";
    const planned = planFixes(book.reading, sheetName, report, fixes);
    if (typeof planned === "string") return planned;
    const { drawing, undo, changes } = planned;
    return {
      drawing,
      done: { count: changes.length, sheet: sheetName },
      undo,
      isBulk: true,
    };
  },
};
