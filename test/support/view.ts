import type { ReportView, WorkbookView } from "../../src/taskpane/workbook/workbook-view";

/** What the pane shows of an empty workbook. */
export const emptyView: WorkbookView = {
  activeSheet: "Sheet1",
  activeSheetIsBlank: true,
  settings: null,
  threshold: 85,
  directory: [],
  report: null,
  scores: null,
};

/** A report with all its rows complete. */
export const reportView: ReportView = {
  sheetName: "รายงาน ITA",
  firstColumn: 0,
  agency: "กรมตัวอย่าง",
  fiscalYear: 2566,
  isWorkingGrid: true,
  rowCount: 1,
  completeRows: 1,
  urgentRows: 0,
  findingCount: 0,
  groups: [],
  incompleteRows: [],
  selected: null,
};
