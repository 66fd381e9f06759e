import { placedDepartments } from "../../terms/departments/departments-cell";
import type { PlacedText, ReportRow } from "../../form/report";
import type { TextFix } from "../finding";
import { replaced } from "../place";

/** A department as a cell names it, with the place of its letters in the cell. */
export interface DepartmentInCell {
  cell: PlacedText;
  typed: string;
  /** First letter of it in the cell's text. */
  start: number;
  end: number;
}

/** Several rules look at the same names. */
const known = new WeakMap<readonly PlacedText[], DepartmentInCell[]>();

/** Every department a row names, in the cells they stand in; a cell read by itself, since names do not run on. */
export function departmentsIn({ cells }: ReportRow): readonly DepartmentInCell[] {
  const named = known.get(cells.responsible) ?? readNames(cells.responsible);
  known.set(cells.responsible, named);
  return named;
}

function readNames(cells: readonly PlacedText[]): DepartmentInCell[] {
  return cells.flatMap((cell) =>
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
