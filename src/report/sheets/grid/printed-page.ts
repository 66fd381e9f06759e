import type { SheetDrawing } from "../../workbook/drawing";
import { pointsPerLine } from "./row-fit";

/** What Excel's usual margins leave of A4 on its side: 297 by 210 mm less twice 0.7 and 0.75 inches; points. */
const printable = { width: 741, height: 487 };
/** A column nobody set the width of. */
const usualColumn = 48;
/** Excel prints nothing smaller. */
const smallest = 10;

/** At what percentage all that a drawing lays out is one page wide. */
export function printScale({
  columnWidths,
  charts,
}: Pick<SheetDrawing, "columnWidths" | "charts">): number {
  const columns = columnWidths.reduce((sum, { points }) => sum + points, 0);
  const beside = charts.reduce((most, { over }) => Math.max(most, over.columnCount + 1), 0);
  const width = columns + beside * usualColumn;
  return Math.min(100, Math.max(smallest, Math.floor((100 * printable.width) / width)));
}

/**
 * How many lines take a third of a printed page. A page breaks between sheet rows alone, so that none need be left
 * more than a third blank where no sheet row has more.
 */
export function linesInThirdOfPage(sheet: Parameters<typeof printScale>[0]): number {
  const height = (100 * printable.height) / printScale(sheet);
  return Math.floor(height / 3 / pointsPerLine);
}
