import { runExcel } from "./run-excel";

/**
 * Tells of every edit, selection and change of sheet for as long as the pane is open. Events are
 * hints only: a pick from a dropdown may raise none, so the pane also reads again on focus.
 */
export function watchWorkbook(onHint: () => void): Promise<void> {
  const hint = () => {
    onHint();
    return Promise.resolve();
  };
  return runExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(hint);
      worksheets.onSelectionChanged.add(hint);
      worksheets.onActivated.add(hint);
      await context.sync();
    },
    { waitForTyping: false },
  );
}
