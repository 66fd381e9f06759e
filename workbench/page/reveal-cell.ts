import type { FUniver } from "@univerjs/core/facade";

/** Scrolls a cell (zero-based) of the sheet on show into view; one that is in view, or frozen there, stays where it is. */
export function revealCell(grid: FUniver, row: number, column: number): void {
  const sheet = grid.getActiveWorkbook()?.getActiveSheet();
  const seen = sheet?.getVisibleRange();
  if (!sheet || !seen) return;
  const { xSplit, ySplit } = sheet.getFreeze();
  // The last row and column in view may show only their edge.
  const inRows = row < ySplit || (row >= seen.startRow && row < seen.endRow);
  const inColumns = column < xSplit || (column >= seen.startColumn && column < seen.endColumn);
  if (inRows && inColumns) return;
  const height = (each: number) => sheet.getRowHeight(each);
  const width = (each: number) => sheet.getColumnWidth(each);
  sheet.scrollToCell(
    inRows ? seen.startRow : scrolledTo(row, ySplit, height),
    inColumns ? seen.startColumn : scrolledTo(column, xSplit, width),
    0,
  );
}

/**
 * Which line the engine is to be told to scroll to, for a line to come right behind those that are frozen: it counts
 * as many lines off as are frozen, whatever their size.
 */
function scrolledTo(line: number, frozen: number, sizeOf: (line: number) => number): number {
  const lines = Array.from({ length: frozen }, (_, each) => sizeOf(each));
  let covered = lines.reduce((sum, size) => sum + size, 0);
  let first = line;
  while (first > 0 && covered > 0) {
    first -= 1;
    covered -= sizeOf(first);
  }
  return first + frozen;
}
