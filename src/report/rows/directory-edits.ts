import { abbreviationKey, type Department } from "../terms/departments/department";
import type { SheetCells } from "../form/report";
import type { RowEdits } from "../workbook/row-edits";

/** What a pasted directory changes on the directory sheet: names put right, new departments at its end. */
export function directoryEdits(sheet: SheetCells, added: readonly Department[]): RowEdits {
  const { firstRow, firstColumn, values } = sheet;
  const lines = values.map(([abbreviation, name], index) => ({
    key: abbreviationKey(String(abbreviation ?? "")),
    name: String(name ?? "").trim(),
    row: firstRow + index,
  }));
  const known = new Map(lines.map((line) => [line.key, line]));
  const edits: RowEdits = { rowSteps: [], cells: [], formulas: [] };
  let end = firstRow + values.length;
  for (const { abbreviation, name } of added) {
    const key = abbreviationKey(abbreviation);
    const line = known.get(key) ?? { key, name: "", row: end };
    if (line.row === end) {
      edits.cells.push({ row: end, column: firstColumn, value: abbreviation });
      known.set(key, line);
      end += 1;
    }
    if (line.name !== name)
      edits.cells.push({ row: line.row, column: firstColumn + 1, value: name });
  }
  return edits;
}
