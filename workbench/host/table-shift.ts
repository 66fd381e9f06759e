import { columnCount, intersection, rowCount, type Rectangle } from "./addresses";
import { followTable } from "./chart-shift";
import type { Engine } from "./engine";
import { Fault } from "./fault";
import { shiftedArea, type Shift } from "./references";
import { changeTable, headerOf, keepTables, tableConflict, tablesOf, type Table } from "./tables";
import { usedArea } from "./used-area";

/** Moves and stretches the tables along with rows, columns or the cells of a strip. */
export function shiftTables(engine: Engine, shift: Shift, strip?: Rectangle): void {
  const tables = tablesOf(engine, shift.sheetId);
  const moved = tables.flatMap((table): Table[] => {
    if (strip && !intersection(table.area, strip)) return [table];
    const area = shiftedArea(table.area, shift);
    return area ? [{ ...table, area: withBody(area) }] : [];
  });
  if (tables.length > 0) keepTables(engine, shift.sheetId, moved);
}

/** A table that has lost all its rows keeps a blank one. */
const withBody = (area: Rectangle): Rectangle =>
  rowCount(area) === 1 ? { ...area, endRow: area.endRow + 1 } : area;

/**
 * @param strip the cells that move, when not whole rows or columns do
 * @throws Fault where Excel refuses: a table would be torn, or be left without its header
 */
export function requireUntorn(engine: Engine, shift: Shift, strip?: Rectangle): void {
  const { sheetId, axis, kind, at, count } = shift;
  const across = axis === "row" ? columnCount : rowCount;
  for (const table of tablesOf(engine, sheetId)) {
    const { area, name } = table;
    const moving = strip ? intersection(area, strip) : area;
    if (!moving) continue;
    const header = headerOf(table).startRow;
    const goes = (row: number) => kind === "remove" && row >= at && row < at + count;
    const losesHeader = axis === "row" && goes(header) && !goes(area.endRow);
    if (losesHeader || across(moving) < across(area)) {
      throw new Fault("InsertDeleteConflict", `This would move cells in the table ${name}.`);
    }
  }
}

/** What a person types right below a table becomes a part of it. */
export function growTables(engine: Engine, sheetId: string, typed: Rectangle): void {
  for (const table of tablesOf(engine, sheetId)) {
    const { area } = table;
    const isBelow = typed.startRow === area.endRow + 1;
    const isWithin = typed.startColumn >= area.startColumn && typed.endColumn <= area.endColumn;
    const filled = isBelow && isWithin ? usedArea(engine, sheetId, typed, true) : undefined;
    if (!filled) continue;
    const grown = { ...area, endRow: filled.endRow };
    if (tableConflict(engine, { sheetId, area: grown }, table.id)) continue;
    changeTable(engine, { ...table, sheetId }, { area: grown });
    followTable(engine, sheetId, area, grown);
  }
}
