import { watchWorkbook, type WorkbookEvent } from "../../excel/watch-workbook";
import { newsTold, cursorTold } from "./news";
import type { LiveWorkbook } from "./live-workbook";

/** Passes on hints from Excel and from the window, until it is told to end. */
export function keepWatch(live: LiveWorkbook): () => void {
  let watching: Promise<void> | null = null;
  const watch = () => {
    // Excel refuses while a cell is being edited; coming back to the pane is the next chance.
    watching ??= watchWorkbook((event) => {
      passOn(event, live);
    }).catch(() => {
      watching = null;
    });
  };
  const hint = () => {
    watch();
    live.recheck.hint("everything");
  };
  watch();
  void live.recheck.readNow();
  window.addEventListener("focus", hint);
  document.addEventListener("visibilitychange", hint);
  return () => {
    window.removeEventListener("focus", hint);
    document.removeEventListener("visibilitychange", hint);
    live.recheck.stop();
  };
}

/** What is to be read again, and where the cursor went. */
export function passOn(event: WorkbookEvent, live: LiveWorkbook): void {
  const { book, cursor: before } = live;
  for (const news of newsTold(event, book && { ...book.reading, activeCell: before }))
    live.recheck.hint(news);
  const cursor = book && cursorTold(event, book.reading);
  if (cursor) live.moveTo(cursor);
}
