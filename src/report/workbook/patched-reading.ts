import { highestOf } from "../../reference/extremes";
import type { CellValue, SheetCells } from "../form/report";
import type { WorkbookReading } from "./workbook-reading";

/**
 * A reading with some cells as they are now, wherever it holds them. All else stays the same objects: sheets
 * and rows whose cells hold what they held, and where nothing has changed the reading itself.
 */
export function patchedReading(
  reading: WorkbookReading,
  cells: readonly SheetCells[],
): WorkbookReading {
  const patched = <Sheet extends SheetCells>(sheet: Sheet): Sheet =>
    cells.reduce<Sheet>(patchedSheet, sheet);
  const patch = <Sheet extends SheetCells>(sheet: Sheet | null) => sheet && patched(sheet);
  const { active, named, directory, settings, scores, userYears, check } = reading;
  const now = {
    active: patched(active),
    named: patch(named),
    directory: patch(directory),
    settings: patch(settings),
    scores: patch(scores),
    userYears: patch(userYears),
    check: patch(check),
  };
  const before = [active, named, directory, settings, scores, userYears, check];
  const isSame = Object.values(now).every((sheet, index) => sheet === before[index]);
  return isSame ? reading : { ...reading, ...now };
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
  const isWhereItWas = firstRow === sheet.firstRow && firstColumn === sheet.firstColumn;
  const values = Array.from({ length: height }, (_, row) => {
    const line = Array.from(
      { length: width },
      (_, column): CellValue => now[row]?.[column] ?? before[row]?.[column] ?? "",
    );
    const was = isWhereItWas ? sheet.values[row] : undefined;
    return was?.length === width && was.every((cell, column) => cell === line[column]) ? was : line;
  });
  const isSame =
    isWhereItWas &&
    height === sheet.values.length &&
    values.every((line, row) => line === sheet.values[row]);
  return isSame ? sheet : { ...sheet, firstRow, firstColumn, values };
}

const count = (row: readonly unknown[]) => row.length;

/** A sheet's values counted from another first cell; undefined where it knows nothing. */
function within(sheet: SheetCells, firstRow: number, firstColumn: number) {
  const above = Array.from({ length: sheet.firstRow - firstRow }, (): undefined[] => []);
  const left = Array<undefined>(sheet.firstColumn - firstColumn).fill(undefined);
  return [...above, ...sheet.values.map((row) => [...left, ...row])];
}
