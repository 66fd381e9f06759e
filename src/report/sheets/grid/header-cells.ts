import type { Block } from "../../terms/address";
import { groupHeader, type Column } from "../../form/columns";

/** The two header rows; actions and results share the upper one. */
export function headerCells(columns: readonly Column[]): string[][] {
  const upper = columns.map(({ key, header }) => {
    if (key === "actions") return groupHeader;
    return key === "results" ? "" : header;
  });
  const lower = columns.map(({ key, header }) =>
    key === "actions" || key === "results" ? header : "",
  );
  return [upper, lower];
}

/** The cells that the header rows take together, its columns standing side by side from the first. */
export function headerMerges(columns: readonly Column[], row: number): Block[] {
  return columns.flatMap(({ key }, column): Block[] => {
    if (key === "results") return [];
    return [
      key === "actions"
        ? { row, column, rowCount: 1, columnCount: 2 }
        : { row, column, rowCount: 2, columnCount: 1 },
    ];
  });
}
