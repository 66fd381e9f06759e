import type { CellsWritten, RowChange } from "../drawing/drawing";

/**
 * Where a row stood before rows came and went; null where it came in with them.
 * @param row zero-based, as it is after the changes.
 */
export function rowBefore(
  row: number,
  changes: readonly (RowChange | CellsWritten)[],
): number | null {
  return changes.reduceRight<number | null>((at, change) => {
    if (at === null || change.kind === "write" || at < change.row) return at;
    if (change.kind === "delete") return at + change.count;
    return at < change.row + change.count ? null : at - change.count;
  }, row);
}
