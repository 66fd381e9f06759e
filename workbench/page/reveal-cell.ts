import type { FUniver } from "@univerjs/core/facade";

/** Scrolls a cell (zero-based) of the sheet on show into view; one that is in view stays where it is. */
export function revealCell(grid: FUniver, row: number, column: number): void {
  const sheet = grid.getActiveWorkbook()?.getActiveSheet();
  const seen = sheet?.getVisibleRange();
  if (!sheet || !seen) return;
  // The last row and column in view may show only their edge.
  const inRows = row >= seen.startRow && row < seen.endRow;
  const inColumns = column >= seen.startColumn && column < seen.endColumn;
  if (inRows && inColumns) return;
  sheet.scrollToCell(
    inRows ? seen.startRow : Math.max(0, row - 1),
    inColumns ? seen.startColumn : Math.max(0, column - 1),
    0,
  );
}
