import type { ColumnKey, SectionKind } from "../../form/columns";

/** Where everything of the grid stands once it is drawn; all zero-based. */
export interface GridPlan {
  sheetName: string;
  /** The upper of the two header rows. */
  headerRow: number;
  columns: Record<ColumnKey, number>;
  sections: SectionPlan[];
  /** The heading of the legend; null where there is none. */
  legendRow: number | null;
  legendLines: number;
}

export interface SectionPlan {
  kind: SectionKind;
  bandRow: number;
  firstRow: number;
  lastRow: number;
  /** The sheet rows of each report row; rows not in one are free to type in, but for notes. */
  rows: { first: number; last: number }[];
}

/** Free rows a section has at least, ready to type in. */
export const freeRows = 3;
/** Free rows of a section that is laid out empty. */
export const freeRowsOfNewSection: Record<SectionKind, number> = { urgent: 10, develop: 5 };

export function columnSpan(plan: Pick<GridPlan, "columns">): { first: number; last: number } {
  const all = Object.values(plan.columns);
  return { first: Math.min(...all), last: Math.max(...all) };
}
