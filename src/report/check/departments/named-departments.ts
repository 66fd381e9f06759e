import { readDepartments } from "../../entry/departments-cell";
import type { PlacedText, ReportRow } from "../../report";
import type { TextFix } from "../finding";

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
  return cells.flatMap((cell) => {
    let from = 0;
    return readDepartments(cell.text).flatMap(({ abbreviation, part }): DepartmentInCell[] => {
      const found = placeOf(abbreviation, cell.text, from);
      if (!found) return [];
      from = part === "" ? found.end : Math.max(found.end, cell.text.indexOf(")", found.end) + 1);
      return [{ cell, typed: abbreviation, ...found }];
    });
  });
}

/** Names are read with their spaces made one; in the cell there may be more of them, or line breaks. */
function placeOf(name: string, text: string, from: number): { start: number; end: number } | null {
  const start = text.indexOf(name, from);
  if (start >= 0) return { start, end: start + name.length };
  const words = name.split(" ").map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const found = new RegExp(words.join("[\\s\\u00A0\\u200B]+")).exec(text.slice(from));
  return found && { start: from + found.index, end: from + found.index + found[0].length };
}

/** The name alone replaced; brackets behind it and what stands between names stay. */
export function renamed(
  { cell, start, end }: DepartmentInCell,
  to: string,
  safe: boolean,
): TextFix {
  const { row, column, text: before } = cell;
  return { kind: "text", safe, to, edits: [{ row, column, before, start, end, text: to }] };
}
