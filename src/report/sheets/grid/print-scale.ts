import type { SheetDrawing } from "../../workbook/drawing";

/** What Excel's usual margins leave of A4 on its side: 297 mm less twice 0.7 inches; points. */
const printableWidth = 741;
/** A column nobody set the width of. */
const usualColumn = 48;
/** Excel prints nothing smaller. */
const smallest = 10;

/** At what percentage all that a drawing lays out is one page wide. */
export function printScale({ columnWidths, charts }: SheetDrawing): number {
  const columns = columnWidths.reduce((sum, { points }) => sum + points, 0);
  const beside = charts.reduce((most, { over }) => Math.max(most, over.columnCount + 1), 0);
  const width = columns + beside * usualColumn;
  return Math.min(100, Math.max(smallest, Math.floor((100 * printableWidth) / width)));
}
