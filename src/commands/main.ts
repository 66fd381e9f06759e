import { readWorkbook } from "../excel/read-workbook";
import { selectCell } from "../excel/select-cell";
import { loadLists } from "../report/assessment/year-lists";
import { bookOf } from "../report/book/book";
import { givenOf, statedYear } from "../report/book/given";
import { checkReport } from "../report/check/check-report";
import { nextFinding } from "../report/check/next-finding";

/** The ribbon's button ข้อถัดไป: selects the cell of the next finding, whether the pane is open or not. */
async function goToNextFinding(): Promise<void> {
  const reading = await readWorkbook({ waitForTyping: true });
  const book = bookOf(reading);
  const { report, userYears, notes } = book;
  if (!report) return;
  const lists = await loadLists(statedYear(book), report, userYears.years);
  const { findings } = checkReport(report, givenOf(book, lists), notes.levels);
  const from = { sheetName: reading.active.sheetName, ...reading.activeCell };
  const next = nextFinding(findings, report, from);
  if (next) await selectCell(next.place.sheetName, next.place.row, next.column);
}

void Office.onReady(() => {
  Office.actions.associate("nextFinding", (event: Office.AddinCommands.Event) => {
    // Excel keeps the button busy until it hears that the command is over, however it ended.
    void goToNextFinding().finally(() => {
      event.completed();
    });
  });
});
