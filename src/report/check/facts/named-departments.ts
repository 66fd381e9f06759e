import { placedDepartments } from "../../terms/departments/departments-cell";
import { isExcelError } from "../../terms/excel-errors";
import type { PlacedText } from "../../form/report";
import type { TextFix } from "../found";
import { replaced } from "../place";

/** A department as a cell names it, with the place of its letters in the cell. */
export interface DepartmentInCell {
  cell: PlacedText;
  typed: string;
  /** First letter of it in the cell's text. */
  start: number;
  end: number;
}

export function readNames(cells: readonly PlacedText[]): DepartmentInCell[] {
  // Of a formula's error another rule speaks.
  return cells
    .filter(({ text }) => !isExcelError(text))
    .flatMap((cell) =>
      placedDepartments(cell.text).map(({ abbreviation, start, end }) => ({
        cell,
        typed: abbreviation,
        start,
        end,
      })),
    );
}

/** The name alone replaced; brackets behind it and what stands between names stay. */
export const renamed = (named: DepartmentInCell, to: string, safe: boolean): TextFix =>
  replaced(named.cell, named, to, safe);
