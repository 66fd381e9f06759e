import type { OfferedLists } from "../assessment/offered-lists";
import { bookOf } from "../book/book";
import { planLayout, type Layout } from "./plan-layout";
import { freeSheetName, sheetNames } from "../workbook/names";
import { gridRow } from "../rows/build-rows";
import { rowsOf } from "../rows/rows-of-items";
import { cellsAlone, type WorkbookReading } from "../workbook/workbook-reading";
import { newScoreSheet, scoresName } from "../sheets/scores/score-sheet";
import type { ItemScore } from "../sheets/scores/score-list";

export interface NewReportRequest {
  agency: string;
  /** Buddhist era; of the report, and of the result it answers. */
  fiscalYear: number;
  /** 0-100. */
  threshold: number;
  /** What there is to choose from in that year. */
  lists: OfferedLists;
  /** Each one below the threshold gets a row; none where there are no scores yet. */
  scores: readonly ItemScore[];
}

/** A report in a new workbook: the grid, its lists and directory, and the scores on a sheet of their own. */
export function planNewReport(request: NewReportRequest): Layout {
  const { scores, threshold, fiscalYear } = request;
  const weak = scores.filter(({ score }) => score < threshold);
  const rows = rowsOf(weak, new Map(), "form").map((items) => gridRow("urgent", items));
  const layout = planLayout(bookOf(emptyWorkbook), {
    ...request,
    assessedYear: fiscalYear,
    given: { fiscalYear, rows, departments: [], fileName: null },
  });
  if (scores.length === 0) return layout;
  const taken = layout.drawing.sheets.map(({ sheetName }) => sheetName);
  const sheetName = freeSheetName(sheetNames.scores, taken);
  return {
    ...layout,
    drawing: {
      ...layout.drawing,
      sheets: [...layout.drawing.sheets, newScoreSheet(sheetName, scores, fiscalYear)],
      names: [...layout.drawing.names, { ...scoresName(sheetName), exists: false }],
    },
  };
}

const emptyWorkbook: WorkbookReading = {
  active: cellsAlone({ sheetName: "Sheet1", firstRow: 0, firstColumn: 0, values: [] }),
  activeCell: { row: 0, column: 0 },
  named: null,
  sheets: [{ id: "Sheet1", name: "Sheet1", isVisible: true }],
  names: [],
  publishedSheet: null,
  directory: null,
  settings: null,
  scores: null,
  userYears: null,
  check: null,
  safe: null,
};
