import { squeeze } from "../terms/letters";
import type { CellValue, PlacedText } from "../form/report";

/** The text of a cell with line breaks as \n; numbers as Excel would show them in a general cell. */
export function cellText(value: CellValue | undefined): string {
  return value === undefined ? "" : String(value).replace(/\r\n?/g, "\n");
}

export const isBlank = (text: string): boolean => squeeze(text) === "";

/** One sheet row's cells that hold something. */
export interface FilledRow {
  row: number;
  cells: PlacedText[];
}

/** @param row zero-based, as `firstColumn`, which the first of the values stands in. */
export function readFilledRow(
  values: readonly CellValue[],
  row: number,
  firstColumn: number,
): FilledRow {
  const cells = values
    .map((value, offset) => ({ text: cellText(value), row, column: firstColumn + offset }))
    .filter((cell) => !isBlank(cell.text));
  return { row, cells };
}
