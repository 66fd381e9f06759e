import { highestOf } from "../../reference/extremes";
import type { CellValue, SheetCells } from "../form/report";
import type { WorkbookReading } from "./workbook-reading";

/** A reading with some cells as they are now, wherever it holds them; all else stays the same. */
export function patchedReading(
  reading: WorkbookReading,
  cells: readonly SheetCells[],
): WorkbookReading {
  const patched = <Sheet extends SheetCells>(sheet: Sheet): Sheet =>
    cells.reduce<Sheet>(patchedSheet, sheet);
  const patch = <Sheet extends SheetCells>(sheet: Sheet | null) => sheet && patched(sheet);
  return {
    ...reading,
    active: patched(reading.active),
    named: patch(reading.named),
    directory: patch(reading.directory),
    settings: patch(reading.settings),
    scores: patch(reading.scores),
    userYears: patch(reading.userYears),
    check: patch(reading.check),
  };
}

function patchedSheet<Sheet extends SheetCells>(sheet: Sheet, cells: SheetCells): Sheet {
  if (sheet.sheetName !== cells.sheetName) return sheet;
  const isEmpty = sheet.values.length === 0;
  const firstRow = isEmpty ? cells.firstRow : Math.min(sheet.firstRow, cells.firstRow);
  const firstColumn = isEmpty ? cells.firstColumn : Math.min(sheet.firstColumn, cells.firstColumn);
  const before = within(sheet, firstRow, firstColumn);
  const now = within(cells, firstRow, firstColumn);
  const height = Math.max(before.length, now.length);
  const width = Math.max(0, highestOf([...before, ...now].map(count)));
  const values = Array.from({ length: height }, (_, row) =>
    Array.from(
      { length: width },
      (_, column): CellValue => now[row]?.[column] ?? before[row]?.[column] ?? "",
    ),
  );
  return { ...sheet, firstRow, firstColumn, values };
}

const count = (row: readonly unknown[]) => row.length;

/** A sheet's values counted from another first cell; undefined where it knows nothing. */
function within(sheet: SheetCells, firstRow: number, firstColumn: number) {
  const above = Array.from({ length: sheet.firstRow - firstRow }, (): undefined[] => []);
  const left = Array<undefined>(sheet.firstColumn - firstColumn).fill(undefined);
  return [...above, ...sheet.values.map((row) => [...left, ...row])];
}
