import { CommandType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

/** What the engine does by itself, as soon as it is there: its editor's own text, and working out formulas. */
const isOfEngine = (id: string): boolean => id.startsWith("doc.") || id.startsWith("formula.");

/** Knows whether the workbook was changed since it was last opened or saved. */
export function watchUnsaved(univer: FUniver) {
  let saved = true;
  univer.addEvent(univer.Event.CommandExecuted, ({ id, type, options }) => {
    if (type === CommandType.MUTATION && !options?.onlyLocal && !isOfEngine(id)) saved = false;
  });
  return {
    isSaved: () => saved,
    markSaved: () => {
      saved = true;
    },
    /** Has the browser ask before the page is closed on unsaved work. */
    warnOnLeaving: (page: Window) => {
      page.addEventListener("beforeunload", (event) => {
        if (!saved) event.preventDefault();
      });
    },
  };
}
