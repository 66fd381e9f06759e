import {
  isNewYear,
  planLayout,
  sheetOfYear,
  type LayoutOutcome,
  type LayoutRequest,
} from "./plan-layout";
import type { OfferedLists } from "../assessment/offered-lists";
import type { Action } from "./action";

/** What a layout has done, to be told. */
export interface LaidOut {
  outcome: LayoutOutcome | "example";
  sheet: string;
  /** The sheet or the file of the report that was found before; "" where there was none. */
  from: string;
  rows: number;
  /** What there is to choose from in the assessed year. */
  lists: OfferedLists;
}

export const layOut: Action<LayoutRequest, LaidOut> = {
  name: "lay-out",
  madeOf: "sheet-to-draw-on",
  plan: (book, request) => {
    const ofYear = sheetOfYear(request.fiscalYear);
    // A second one would take the first one's place unseen; what was broken off may be gone on with.
    const isThere = book.reading.sheets.some(({ name }) => name === ofYear);
    if (isThere && isNewYear(book, request) && !book.safe.last?.isUnfinished) return "year-there";
    const { drawing, outcome, sheetName, rowCount } = planLayout(book, request);
    return {
      drawing,
      done: {
        outcome: request.given?.fileName === null ? "example" : outcome,
        sheet: sheetName,
        from: request.given?.fileName ?? book.report?.sheetName ?? "",
        rows: rowCount,
        lists: request.lists,
      },
      undo: null,
      isBulk: true,
    };
  },
};
