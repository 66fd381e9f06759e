import { intersection, isWholeColumns, isWholeRows, rowCount, type Rectangle } from "./addresses";
import { followTable } from "./chart-shift";
import { isNameTaken, requireName } from "./defined-names";
import type { Engine, FWorksheet } from "./engine";
import { Fault, invalidArgument, itemNotFound } from "./fault";
import type { TrackedArea } from "./references";

/**
 * A native table with a header row. The engine has no tables, so they stand in the worksheet's `custom`
 * as `{ tables: Table[] }`, for whoever saves the file. The columns' names are what the header cells say.
 */
export interface Table {
  readonly id: string;
  readonly name: string;
  /** The header row and at least one row below it. */
  readonly area: Rectangle;
  /** `TableStyleMedium2`, `TableStyleLight1`, ... */
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
}

export interface PlacedTable extends Table {
  readonly sheetId: string;
}

export function tablesOf(engine: Engine, sheetId: string): readonly Table[] {
  const kept: Table[] | undefined = engine.sheet(sheetId)?.getCustomMetadata()?.["tables"];
  return kept ?? [];
}

export const allTables = (engine: Engine): PlacedTable[] =>
  engine.workbook
    .getSheets()
    .map((sheet) => sheet.getSheetId())
    .flatMap((sheetId) => tablesOf(engine, sheetId).map((table) => ({ ...table, sheetId })));

export const tableNamed = (engine: Engine, name: string): PlacedTable | undefined =>
  allTables(engine).find((table) => table.name.toLowerCase() === name.toLowerCase());

export function keepTables(engine: Engine, sheetId: string, tables: readonly Table[]): void {
  const sheet = sheetWith(engine, sheetId);
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), tables });
}

/** Cells become a table, with the next free name and the style that Excel gives a new one. */
export function addTable(engine: Engine, { sheetId, area }: TrackedArea): Table {
  // A header alone gets its first, blank row.
  const whole = rowCount(area) === 1 ? { ...area, endRow: area.endRow + 1 } : area;
  const conflict = tableConflict(engine, { sheetId, area: whole });
  if (conflict) throw conflict;
  let number = 1;
  while (tableNamed(engine, `Table${number}`)) number += 1;
  const table: Table = {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    name: `Table${number}`,
    area: whole,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  };
  keepTables(engine, sheetId, [...tablesOf(engine, sheetId), table]);
  return table;
}

export function changeTable(
  engine: Engine,
  { sheetId, id }: PlacedTable,
  to: Partial<Table>,
): void {
  const changed = tablesOf(engine, sheetId).map((each) =>
    each.id === id ? { ...each, ...to } : each,
  );
  keepTables(engine, sheetId, changed);
}

export function removeTable(engine: Engine, { sheetId, id }: PlacedTable): void {
  keepTables(
    engine,
    sheetId,
    tablesOf(engine, sheetId).filter((each) => each.id !== id),
  );
}

/** Why Excel would have no table there: another one is in the way, or merged cells are. */
export function tableConflict(
  engine: Engine,
  { sheetId, area }: TrackedArea,
  ownId?: string,
): Fault | undefined {
  if (isWholeColumns(area) || isWholeRows(area)) return invalidArgument("a table of whole lines");
  const others = tablesOf(engine, sheetId).filter(({ id }) => id !== ownId);
  if (others.some((other) => intersection(other.area, area))) {
    return invalidArgument("A table can't overlap another table.");
  }
  const merged = sheetWith(engine, sheetId).getMergedRanges();
  return merged.some((range) => intersection(range.getRange(), area))
    ? new Fault("MergedRangeConflict", "A table can't overlap with merged cells.")
    : undefined;
}

/** Excel's rules for a table's name, which no other table and no defined name may have. */
export function requireTableName(engine: Engine, wanted: string, ownId: string): string {
  const name = requireName(wanted);
  const holder = tableNamed(engine, name);
  if ((holder && holder.id !== ownId) || isNameTaken(engine, name)) {
    throw invalidArgument(`the table name ${name} is taken`);
  }
  return name;
}

export const tableMeeting = (engine: Engine, { sheetId, area }: TrackedArea): Table | undefined =>
  tablesOf(engine, sheetId).find((table) => intersection(table.area, area));

export const headerOf = ({ area }: Table): Rectangle => ({ ...area, endRow: area.startRow });

export const bodyOf = ({ area }: Table): Rectangle => ({ ...area, startRow: area.startRow + 1 });

/** The new area must start in the table's own row and keep some of its cells. */
export function resizeTable(engine: Engine, table: PlacedTable, area: Rectangle): void {
  const keepsPlace = area.startRow === table.area.startRow && intersection(area, table.area);
  if (!keepsPlace || rowCount(area) < 2) throw invalidArgument("the table's new range");
  const conflict = tableConflict(engine, { sheetId: table.sheetId, area }, table.id);
  if (conflict) throw conflict;
  changeTable(engine, table, { area });
  followTable(engine, table.sheetId, table.area, area);
}

function sheetWith(engine: Engine, sheetId: string): FWorksheet {
  const sheet = engine.sheet(sheetId);
  if (!sheet) throw itemNotFound(`worksheet ${sheetId}`);
  return sheet;
}
