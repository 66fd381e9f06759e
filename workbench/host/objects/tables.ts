import { areaOn, flag, text, wholeNumber } from "../arguments";
import { makeRoom } from "../cells";
import { parseReference } from "../addresses";
import { apiNotFound, itemNotFound } from "../fault";
import { isHostObject, NOTHING, type HostObject } from "../host-object";
import type { TrackedArea } from "../references";
import type { Surroundings } from "../session";
import { settleHeaders } from "../table-headers";
import { addTable, allTables, type PlacedTable } from "../tables";
import { tableObject } from "./table";

/** The tables of the workbook, or those of one sheet. */
export function tablesObject(around: Surroundings, sheetId?: string): HostObject {
  const { engine } = around;
  const all = () =>
    allTables(engine).filter((table) => sheetId === undefined || table.sheetId === sheetId);
  const object = ({ id }: PlacedTable) => tableObject(around, id);
  /** A key is a name or an id. */
  const find = (key: unknown) => {
    const wanted = text(key, "the table's name").toLowerCase();
    return all().find(({ id, name }) => [id.toLowerCase(), name.toLowerCase()].includes(wanted));
  };
  return {
    type: "TableCollection",
    reads: { count: () => all().length },
    items: () => all().map(object),
    item: (key) => {
      const table = find(key);
      if (!table) throw itemNotFound(`table ${String(key)}`);
      return object(table);
    },
    calls: {
      add: (address, hasHeaders) => {
        if (!flag(hasHeaders, "hasHeaders")) {
          throw apiNotFound("TableCollection.add", "makes no headers in the embedded workbook.");
        }
        const place = placeOf(around, address, sheetId);
        const table = { ...addTable(engine, place), sheetId: place.sheetId };
        const sheet = engine.sheet(table.sheetId);
        if (sheet) makeRoom(engine, sheet, table.area);
        settleHeaders(engine, table.sheetId);
        return object(table);
      },
      getCount: () => all().length,
      getItemAt: (index) => {
        const table = all()[wholeNumber(index, "index")];
        if (!table) throw itemNotFound(`table ${String(index)}`);
        return object(table);
      },
      getItemOrNullObject: (key) => {
        const table = find(key);
        return table ? object(table) : NOTHING;
      },
    },
  };
}

/** A range, or an address; without a sheet's name it is one of the collection's or the shown sheet. */
function placeOf(around: Surroundings, value: unknown, own: string | undefined): TrackedArea {
  const { engine } = around;
  if (isHostObject(value) && value.area) return value.area;
  const address = text(value, "address");
  const named = parseReference(address)?.sheet;
  const sheet = named === undefined ? undefined : engine.sheetNamed(named);
  const sheetId = own ?? (sheet ?? engine.workbook.getActiveSheet()).getSheetId();
  return { sheetId, area: areaOn(around, sheetId, address) };
}
