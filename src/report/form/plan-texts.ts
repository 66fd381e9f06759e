import { planColumns, type PlanKey } from "./columns";
import type { Report, ReportRow } from "./report";

type PlanTexts = Record<PlanKey, string>;

/**
 * What rows say of their plan, in columns beside the form's: all that stands there from a row's first sheet row down
 * to the next row's. "" where there is nothing, or no such column.
 */
export function planTexts(report: Report): (row: ReportRow) => PlanTexts {
  const { place, aside, rows } = report;
  const starts = rows.map(startOf).sort((a, b) => a - b);
  const texts = new Map<number, Record<PlanKey, string[]>>();
  for (const { key } of planColumns) {
    const inColumn = aside
      .filter(({ row, column }) => column === place.planColumns[key] && row < endOf(report))
      .sort((a, b) => a.row - b.row);
    let at = -1;
    for (const { row, text } of inColumn) {
      while ((starts[at + 1] ?? Infinity) <= row) at += 1;
      const start = starts[at];
      if (start === undefined) continue;
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
