import type { Drawing } from "../workbook/drawing";
import type { RowRefusal } from "../rows/plan-rows";
import type { Undo } from "../rows/undo";
import type { Book } from "../book/book";

/** What can be done to a workbook, as the safe sheet and the messages call it. */
export const actionNames = [
  "lay-out",
  "import-scores",
  "build-rows",
  "change-row",
  "fill-fields",
  "fix-texts",
  "mark",
  "note",
  "paste-directory",
  "add-years",
  "publish",
  "add-plan",
  "take-back",
  "restore",
  "finish",
] as const;

export type ActionName = (typeof actionNames)[number];

/** Why nothing is done. */
export type Refusal =
  | RowRefusal
  /** A report of that year was begun in this workbook already. */
  | "year-there"
  /** What was written since would be lost. */
  | "changed-since"
  /** What stands on the sheet is not known, since another one is in front. */
  | "sheet-not-in-front";

/** One thing that can be done to a workbook: a plan is made of what was read, and carried out if that still holds. */
export interface Action<Wish, Done> {
  readonly name: ActionName;
  /**
   * What the plan is made of: a new read that brings the sheet's formulas, flags and hidden rows, a new
   * read of its cells, or what was read last, for what must be quick.
   */
  readonly madeOf: "sheet-to-draw-on" | "cells" | "last-reading";
  readonly plan: (book: Book, wish: Wish) => Planned<Done> | Refusal;
}

export interface Planned<Done> {
  /** null where the workbook is already as wished. */
  drawing: Drawing | null;
  /** What the person is told. */
  done: Done;
  /** The way back, in the pane that did it. */
  undo: Undo | null;
  /** A bulk change: the report as it was is kept in the workbook first. */
  isBulk: boolean;
  /** The kept state that is brought back, which no other may replace meanwhile. */
  spared?: string;
}
