import type { Cell, CellValue as LibraryValue, Sheet } from "hucre/xlsx";
import type { CellValue } from "../report/form/report";
import { dateText } from "./date-text";
import { withoutCovered } from "./merged-cells";

/**
 * The cells of a sheet as a person sees them.
 * @throws FileRefusal
 */
export function valuesOf({ rows, cells, merges = [] }: Sheet): CellValue[][] {
  const values = Array.from(rows, (row: LibraryValue[] | undefined, rowAt) =>
    Array.from(row ?? [], (value, columnAt) => shown(value, cells?.get(`${rowAt},${columnAt}`))),
  );
  return withoutCovered(values, merges);
}

function shown(value: LibraryValue | undefined, cell: Cell | undefined): CellValue {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return dateText(value, cell?.style?.numFmt);
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
