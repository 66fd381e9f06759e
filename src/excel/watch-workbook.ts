import { runExcel } from "./run-excel";

/** What Excel tells of; an address is on the sheet with the id. */
export type WorkbookEvent =
  | { kind: "cells-edited"; sheetId: string; address: string }
  | { kind: "selected"; sheetId: string; address: string }
  /** Rows or columns put in or taken out, another sheet shown or a sheet deleted, and all else. */
  | { kind: "other" };

/**
 * Tells of every edit, selection and change of sheet for as long as the pane is open, whoever made it.
 * Events are hints only: a pick from a dropdown may raise none, so the pane also reads again on focus.
 */
export function watchWorkbook(onEvent: (event: WorkbookEvent) => void): Promise<void> {
  return runExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(({ worksheetId: sheetId, address, changeType }) => {
        const isEdit = changeType === "RangeEdited";
        onEvent(isEdit ? { kind: "cells-edited", sheetId, address } : { kind: "other" });
        return Promise.resolve();
      });
      worksheets.onSelectionChanged.add(({ worksheetId: sheetId, address }) => {
        onEvent({ kind: "selected", sheetId, address });
        return Promise.resolve();
      });
      const tellOther = () => {
        onEvent({ kind: "other" });
        return Promise.resolve();
      };
      worksheets.onActivated.add(tellOther);
      worksheets.onDeleted.add(tellOther);
      await context.sync();
    },
    { waitForTyping: false },
  );
}
