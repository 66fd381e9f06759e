import { selectCell } from "../../excel/select-cell";
import { RefusedError } from "./trouble";

/**
 * Takes the person to a cell (zero-based).
 * @throws RefusedError row-hidden where they do not see it: their filter is theirs, and stays.
 */
export async function showCell(sheetName: string, row: number, column: number): Promise<void> {
  const isSeen = await selectCell(sheetName, row, column);
  if (!isSeen) throw new RefusedError("row-hidden");
}
