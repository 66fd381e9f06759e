import { entryKeys, type EntryKey } from "../form/columns";
import { reportOn } from "../book/book";
import { fillFields } from "../rows/fill-fields";
import { followRow, textsOf, type RowTarget, type RowTexts } from "../rows/follow-row";
import type { Action } from "./action";

export interface FillWish {
  target: RowTarget;
  fields: Partial<RowTexts>;
  /** What the fields held when the person began to type. */
  seen: Partial<RowTexts>;
}

/** What came of it; where cells have changed meanwhile nothing is written. */
export type Filled = { kind: "written" } | { kind: "changed"; theirs: RowTexts };

/** Writes fields into the row's own cells, unless these hold something else than was seen. */
export const fillRow: Action<FillWish, Filled> = {
  name: "fill-fields",
  madeOf: "last-reading",
  plan: (book, { target, fields, seen }) => {
    const report = reportOn(book, target.report.sheetName);
    const found = report && followRow(target, report);
    if (!report || !found) return report ? "row-gone" : "no-grid";
    const theirs = textsOf(found);
    const isOther = (key: EntryKey) =>
      key in seen && ![seen[key], fields[key]].includes(theirs[key]);
    if (entryKeys.some(isOther))
      return { drawing: null, done: { kind: "changed", theirs }, undo: null, isBulk: false };
    const drawing = fillFields(report, found.row, found.sheetRow, fields);
    const isThere = drawing.sheets.every(({ values }) => values.length === 0);
    return {
      drawing: isThere ? null : drawing,
      done: { kind: "written" },
      undo: null,
      isBulk: false,
    };
  },
};
