import { highestOf, lowestOf } from "../../reference/extremes";
import { valueAt, type CellValue, type SheetCells } from "../form/report";
import type { PlacedValue } from "./row-edits";
import type { WorkbookReading } from "./workbook-reading";

/** What a name leads to: a part of a sheet, whose columns only Excel knows. */
const lists = ["directory", "settings", "scores", "userYears", "check"] as const;

/**
 * A reading with some cells as they are now, wherever it holds them. All else stays the same objects: sheets
 * and rows whose cells hold what they held, and where nothing has changed the reading itself.
 * @returns null where something was written beside a list, or on a sheet that may hold a part of the report: only a
 *   new read can tell what that makes of it.
 */
export function patchedReading(
  reading: WorkbookReading,
  cells: readonly SheetCells[],
): WorkbookReading | null {
  const now = { ...reading };
  let isSame = true;
  for (const block of cells) {
    if (reading.others?.some(({ sheetName }) => sheetName === block.sheetName)) return null;
    for (const key of ["active", "named", ...lists] as const) {
      const sheet = now[key];
      if (sheet?.sheetName !== block.sheetName) continue;
      const changed = changedCells(sheet, block);
      if (changed.length === 0) continue;
      if (lists.some((list) => list === key) && changed.some((cell) => isBeside(sheet, cell)))
        return null;
      Object.assign(now, { [key]: { ...sheet, ...withCells(sheet, changed) } });
      isSame = false;
    }
  }
  return isSame ? reading : now;
}

/** A blank cell outside what a sheet holds is as it was. */
function changedCells(sheet: SheetCells, block: SheetCells): PlacedValue[] {
  return block.values.flatMap((line, down) =>
    line.flatMap((value, across) => {
      const cell = { row: block.firstRow + down, column: block.firstColumn + across };
      return valueAt(sheet, cell) === value ? [] : [{ ...cell, value }];
    }),
  );
}

function isBeside({ firstColumn, values }: SheetCells, { column }: PlacedValue): boolean {
  return column < firstColumn || column >= firstColumn + widthOf(values);
}

function withCells(
  sheet: SheetCells,
  changed: readonly PlacedValue[],
): Omit<SheetCells, "sheetName"> {
  const { firstRow, firstColumn, values } = grown(sheet, changed);
  const lines = [...values];
  for (const [index, cells] of byRow(changed)) {
    const line = [...(lines[index - firstRow] ?? [])];
    for (const { column, value } of cells) line[column - firstColumn] = value;
    lines[index - firstRow] = line;
  }
  return { firstRow, firstColumn, values: lines };
}

/** The sheet with room for all the cells; the same rows where there is room already. */
function grown(sheet: SheetCells, changed: readonly PlacedValue[]): SheetCells {
  const [rows, columns] = [changed.map(({ row }) => row), changed.map(({ column }) => column)];
  const isEmpty = sheet.values.length === 0;
  const firstRow = lowestOf([...rows, ...(isEmpty ? [] : [sheet.firstRow])]);
  const firstColumn = lowestOf([...columns, ...(isEmpty ? [] : [sheet.firstColumn])]);
  const width = widthOf(sheet.values);
  const endColumn = Math.max(highestOf(columns) + 1, isEmpty ? 0 : sheet.firstColumn + width);
  const endRow = Math.max(highestOf(rows) + 1, isEmpty ? 0 : sheet.firstRow + sheet.values.length);
  const isRoomy =
    firstRow === sheet.firstRow &&
    firstColumn === sheet.firstColumn &&
    endColumn === firstColumn + width;
  const blank = (): CellValue[] => Array<CellValue>(endColumn - firstColumn).fill("");
  const lines = sheet.values.map((line) => {
    if (isRoomy && line.length === width) return line;
    const wider = blank();
    line.forEach((value, across) => {
      wider[sheet.firstColumn - firstColumn + across] = value;
    });
    return wider;
  });
  const above = isEmpty ? 0 : sheet.firstRow - firstRow;
  const below = endRow - firstRow - above - lines.length;
  const blanks = (count: number) => Array.from({ length: count }, blank);
  return {
    ...sheet,
    firstRow,
    firstColumn,
    values: [...blanks(above), ...lines, ...blanks(below)],
  };
}

const widthOf = (values: readonly CellValue[][]): number =>
  Math.max(0, highestOf(values.map((line) => line.length)));

function byRow(cells: readonly PlacedValue[]): Map<number, PlacedValue[]> {
  const rows = new Map<number, PlacedValue[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return rows;
}
