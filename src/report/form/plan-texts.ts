import { highestOf } from "../../reference/extremes";
import { planColumns, type PlanKey } from "./columns";
import type { Report, ReportRow } from "./report";

type PlanTexts = Record<PlanKey, string>;

/**
 * What rows say of their plan, in columns beside the form's: all that stands there from a row's first sheet row down
 * to the next row's, or to a blank line below its last. "" where there is nothing, or no such column.
 */
export function planTexts(report: Report): (row: ReportRow) => PlanTexts {
  const { place, aside, rows } = report;
  const inOrder = [...rows].sort((a, b) => startOf(a) - startOf(b));
  const texts = new Map<number, Record<PlanKey, string[]>>();
  for (const { key } of planColumns) {
    const inColumn = aside
      .filter(({ row, column }) => column === place.planColumns[key] && row < endOf(report))
      .sort((a, b) => a.row - b.row);
    let at = 0;
    let start = 0;
    // Of the row that a text would be of, as far as it is known to run.
    let end = -Infinity;
    for (const { row, text } of inColumn) {
      for (let next = inOrder[at]; next && startOf(next) <= row; next = inOrder[at]) {
        start = startOf(next);
        end = highestOf(next.sheetRows);
        at += 1;
      }
      if (row > end + 1) continue;
      end = Math.max(end, row);
      const ofRow = texts.get(start) ?? { period: [], followUp: [] };
      ofRow[key].push(text);
      texts.set(start, ofRow);
    }
  }
  return (row) => {
    const { period = [], followUp = [] } = texts.get(startOf(row)) ?? {};
    return { period: period.join("\n"), followUp: followUp.join("\n") };
  };
}

const startOf = ({ sheetRows }: ReportRow): number => sheetRows[0] ?? 0;

/** Below the grid nothing is of a row. */
const endOf = ({ place }: Report): number => place.legendRow ?? Infinity;
