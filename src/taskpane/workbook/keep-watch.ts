import type { BlockOnSheet } from "../../excel/read-cells";
import { watchWorkbook, type WorkbookEvent } from "../../excel/watch-workbook";
import { blockOf, type CellPosition } from "../../report/address";
import type { WorkbookReading } from "../../report/workbook-reading";
import type { Recheck } from "./recheck";

/** What may be other than it was when last read. */
export type Change = "everything" | BlockOnSheet;

/** An edit of more cells than this is read with everything else. */
const mostCells = 2000;

interface Watcher {
  /** What was last read. */
  reading: () => WorkbookReading | null;
  /** The cursor has moved on the active sheet. */
  moved: (cell: CellPosition) => void;
}

/** Hints from Excel and from the window, until it is told to end. */
export function keepWatch(recheck: Recheck<Change>, watcher: Watcher): () => void {
  let watching: Promise<void> | null = null;
  const watch = () => {
    // Excel refuses while a cell is being edited; coming back to the pane is the next chance.
    watching ??= watchWorkbook((event) => {
      for (const change of changesTold(event, watcher)) recheck.hint(change);
    }).catch(() => {
      watching = null;
    });
  };
  const hint = () => {
    watch();
    recheck.hint("everything");
  };
  watch();
  void recheck.readNow();
  window.addEventListener("focus", hint);
  document.addEventListener("visibilitychange", hint);
  return () => {
    window.removeEventListener("focus", hint);
    document.removeEventListener("visibilitychange", hint);
    recheck.stop();
  };
}

/** What to read again after an event. */
function changesTold(event: WorkbookEvent, { reading, moved }: Watcher): Change[] {
  const known = reading();
  const sheet = event.kind !== "other" && known?.sheets.find(({ id }) => id === event.sheetId);
  if (!known || !sheet) return ["everything"];
  const block = blockOf(event.address);
  if (event.kind === "cells-edited") {
    const isSmall = block && block.rowCount * block.columnCount <= mostCells;
    return isSmall ? [{ sheetName: sheet.name, ...block }] : ["everything"];
  }
  if (!block || sheet.name !== known.active.sheetName) return ["everything"];
  // A pick from a dropdown may have raised no event: the cell that was left is read again.
  const left: Change = { ...known.activeCell, ...oneCell, sheetName: sheet.name };
  moved({ row: block.row, column: block.column });
  return [left, { row: block.row, column: block.column, ...oneCell, sheetName: sheet.name }];
}

const oneCell = { rowCount: 1, columnCount: 1 };
