import { planLayout, type LayoutOutcome, type LayoutRequest } from "./plan-layout";
import type { Action } from "./action";

/** What a layout has done, to be told. */
export interface LaidOut {
  outcome: LayoutOutcome | "example";
  sheet: string;
  /** The sheet of the report that was found before; "" where there was none. */
  from: string;
  rows: number;
  /** The year, where there were no lists for it. */
  yearWithoutLists: number | null;
}

export const layOut: Action<LayoutRequest, LaidOut> = {
  name: "lay-out",
  madeOf: "sheet-to-draw-on",
  plan: (book, request) => {
    const { drawing, outcome, sheetName, rowCount } = planLayout(book, request);
    return {
      drawing,
      done: {
        outcome: request.example ? "example" : outcome,
        sheet: sheetName,
        from: book.report?.sheetName ?? "",
        rows: rowCount,
        yearWithoutLists: request.year ? null : request.assessedYear,
      },
      undo: null,
      isBulk: true,
    };
  },
};
