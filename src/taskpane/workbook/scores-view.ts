import { uncovered, belowThreshold } from "../../report/assessment/coverage";
import type {
  ListedScore,
  ScoreFault,
  ScoreList,
} from "../../report/sheets/scores/read-score-sheet";
import type { ItemScore } from "../../report/sheets/scores/score-list";
import type { Report } from "../../report/form/report";

/** The year's result as the score sheet holds it, against the report. */
export interface ScoresView {
  sheetName: string;
  assessedYear: number | null;
  /** Else they are of another year than the one that the report answers, and say nothing of its rows. */
  isOfReport: boolean;
  items: ListedScore[];
  /** Lines of the sheet that give no score. */
  faults: ScoreFault[];
  /** Items below the threshold that no row of the report is about, worst first; none of another year. */
  uncovered: ItemScore[];
  /** Codes of items that a row is about. */
  covered: string[];
}

export function scoresViewOf(
  { sheetName, assessedYear, items, faults }: ScoreList,
  isOfReport: boolean,
  report: Report | null,
  threshold: number,
): ScoresView {
  const without = report ? uncovered(items, report) : items;
  const codes = new Set(without.map(({ code }) => code));
  return {
    sheetName,
    assessedYear,
    isOfReport,
    items,
    faults,
    uncovered: isOfReport ? belowThreshold(without, threshold) : [],
    covered: items.filter(({ code }) => !codes.has(code)).map(({ code }) => code),
  };
}

/** The scores of that year, if the workbook's are; they name items, and tell of what family an agency is. */
export function scoresOf(
  scores: ScoresView | null,
  assessedYear: number | null,
): ListedScore[] | undefined {
  const year = scores?.assessedYear ?? (scores?.isOfReport ? assessedYear : null);
  return year === assessedYear ? scores?.items : undefined;
}
