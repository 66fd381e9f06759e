import type { Rectangle } from "../addresses";
import { text, wholeNumber } from "../arguments";
import { itemNotFound } from "../fault";
import { NOTHING, type HostObject } from "../host-object";
import type { Surroundings } from "../session";
import { columnNames } from "../table-headers";
import { bodyOf, headerOf, type PlacedTable, type Table } from "../tables";
import { rangeObject } from "./range";

/** A table's columns, by the names in its header cells and by the order they stand in. */
export function tableColumnsObject(around: Surroundings, now: () => PlacedTable): HostObject {
  const names = () => {
    const { sheetId } = now();
    const sheet = around.engine.sheet(sheetId);
    return sheet ? [...columnNames(sheet, headerOf(now())).values()] : [];
  };
  const column = (index: number) => columnObject(around, now, () => names()[index], index);
  /** A key is a name or, as a number, an id: these count from one. */
  const find = (key: unknown): HostObject | undefined => {
    const wanted = typeof key === "number" ? key - 1 : nameIndex(names(), text(key, "key"));
    return wanted in names() ? column(wanted) : undefined;
  };
  const found = (object: HostObject | undefined, key: unknown) => {
    if (!object) throw itemNotFound(`table column ${String(key)}`);
    return object;
  };
  return {
    type: "TableColumnCollection",
    reads: { count: () => names().length },
    items: () => names().map((_, index) => column(index)),
    item: (key) => found(find(key), key),
    calls: {
      getCount: () => names().length,
      getItemAt: (index) => found(find(wholeNumber(index, "index") + 1), index),
      getItemOrNullObject: (key) => find(key) ?? NOTHING,
    },
  };
}

const nameIndex = (names: readonly string[], wanted: string): number =>
  names.findIndex((name) => name.toLowerCase() === wanted.toLowerCase());

function columnObject(
  around: Surroundings,
  now: () => PlacedTable,
  name: () => string | undefined,
  index: number,
): HostObject {
  const range = (of: (table: Table) => Rectangle) => () => {
    const table = now();
    const column = table.area.startColumn + index;
    const area = { ...of(table), startColumn: column, endColumn: column };
    return rangeObject(around, { sheetId: table.sheetId, area });
  };
  return {
    type: "TableColumn",
    reads: {
      id: () => index + 1,
      index: () => index,
      name: () => {
        const known = name();
        if (known === undefined) throw itemNotFound(`table column ${index}`);
        return known;
      },
    },
    calls: {
      getRange: range(({ area }) => area),
      getHeaderRowRange: range(headerOf),
      getDataBodyRange: range(bodyOf),
    },
  };
}
