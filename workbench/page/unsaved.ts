import { CommandType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

/** Knows whether the workbook was changed since it was last opened or saved. */
export function watchUnsaved(univer: FUniver) {
  let saved = true;
  univer.addEvent(univer.Event.CommandExecuted, ({ type }) => {
    if (type === CommandType.MUTATION) saved = false;
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
