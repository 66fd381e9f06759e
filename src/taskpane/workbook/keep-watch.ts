import { watchWorkbook } from "../../excel/watch-workbook";
import type { CellPosition } from "../../report/address";
import type { WorkbookReading } from "../../report/workbook-reading";
import { changesTold, cursorTold, type Change } from "./changes";
import type { Recheck } from "./recheck";

interface Watcher {
  /** What was last read. */
  reading: () => WorkbookReading | null;
  /** The cursor has moved on the active sheet. */
  moved: (cell: CellPosition) => void;
}

/** Hints from Excel and from the window, until it is told to end. */
export function keepWatch(recheck: Recheck<Change>, { reading, moved }: Watcher): () => void {
  let watching: Promise<void> | null = null;
  const watch = () => {
    // Excel refuses while a cell is being edited; coming back to the pane is the next chance.
    watching ??= watchWorkbook((event) => {
      const known = reading();
      for (const change of changesTold(event, known)) recheck.hint(change);
      const cursor = known && cursorTold(event, known);
      if (cursor) moved(cursor);
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
