import { squeeze } from "../../terms/thai-text";
import type { CellValue, PlacedText, SheetCells } from "../report";

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

/** The rows of a sheet that hold anything, top to bottom. */
export function filledRows(sheet: SheetCells): FilledRow[] {
  return sheet.values
    .map((values, index) => {
      const row = sheet.firstRow + index;
      const cells = values
        .map((value, offset) => ({
          text: cellText(value),
          row,
          column: sheet.firstColumn + offset,
        }))
        .filter((cell) => !isBlank(cell.text));
      return { row, cells };
    })
    .filter(({ cells }) => cells.length > 0);
}
