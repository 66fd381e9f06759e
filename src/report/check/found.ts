import type { CellPosition } from "../terms/address";
import type { ColumnKey } from "../form/columns";
import type { FoundInRow } from "./finding";

/** What a rule has found, with the cell to go to. */
export function found(
  { row, column }: CellPosition,
  key: ColumnKey | null,
  values: FoundInRow["values"],
  more: Pick<FoundInRow, "suggestions" | "fixes"> = {},
): FoundInRow {
  return { row, column, key, values, ...more };
}
