import { readWorkbook } from "../excel/read-workbook";
import { selectCell } from "../excel/select-cell";
import { loadLists } from "../report/assessment/year-lists";
import { checkReport } from "../report/check/check-report";
import { readCheckNotes } from "../report/check/check-sheet";
import { assessedYearOf, givenOf } from "../report/check/given";
import { nextFinding } from "../report/check/next-finding";
import { reportInView } from "../report/workbook/report-in-view";

/** The ribbon's button ข้อถัดไป: selects the cell of the next finding, whether the pane is open or not. */
async function goToNextFinding(): Promise<void> {
  const reading = await readWorkbook({ waitForTyping: true });
  const report = reportInView(reading);
  if (!report) return;
  const lists = await loadLists(assessedYearOf(reading), reading.userYears);
  const { levels } = readCheckNotes(reading.check);
  const { findings } = checkReport(report, givenOf(reading, lists), levels);
  const from = { sheetName: reading.active.sheetName, ...reading.activeCell };
  const next = nextFinding(findings, report.sheetName, from);
  if (next) await selectCell(report.sheetName, next.row, next.column);
}

void Office.onReady(() => {
  Office.actions.associate("nextFinding", (event: Office.AddinCommands.Event) => {
    // Excel keeps the button busy until it hears that the command is over, however it ended.
    void goToNextFinding().finally(() => {
      event.completed();
    });
  });
});
