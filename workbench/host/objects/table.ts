import type { Rectangle } from "../addresses";
import { flag, rangeOrAddress, text } from "../arguments";
import { makeRoom } from "../cells";
import { apiNotFound, invalidArgument, itemNotFound } from "../fault";
import type { HostObject } from "../host-object";
import type { Surroundings } from "../session";
import { settleHeaders } from "../table-headers";
import {
  allTables,
  bodyOf,
  changeTable,
  headerOf,
  removeTable,
  requireTableName,
  resizeTable,
  type PlacedTable,
  type Table,
} from "../tables";
import { rangeObject } from "./range";
import { clearRange } from "./range-actions";
import { tableColumnsObject } from "./table-columns";
import { worksheetObject } from "./worksheet";

const STYLE =
  /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;

export function tableObject(around: Surroundings, id: string): HostObject {
  const { engine } = around;
  const now = (): PlacedTable => {
    const table = allTables(engine).find((each) => each.id === id);
    if (!table) throw itemNotFound(`table ${id}`);
    return table;
  };
  const change = (to: Partial<Table>) => changeTable(engine, now(), to);
  const range = (area: Rectangle) => rangeObject(around, { sheetId: now().sheetId, area });
  return {
    type: "Table",
    identity: () => ({ Id: id }),
    reads: {
      id: () => now().id,
      name: () => now().name,
      style: () => now().style,
      showHeaders: () => true,
      showTotals: () => false,
      showBandedRows: () => now().showBandedRows,
      showFilterButton: () => now().showFilterButton,
    },
    writes: {
      name: (value) => change({ name: requireTableName(engine, text(value, "name"), id) }),
      style: (value) => {
        const style = text(value, "style");
        if (!STYLE.test(style)) throw invalidArgument(`the table style ${style}`);
        change({ style });
      },
      showHeaders: (value) => always(flag(value, "showHeaders"), true, "showHeaders"),
      showTotals: (value) => always(flag(value, "showTotals"), false, "showTotals"),
      showBandedRows: (value) => change({ showBandedRows: flag(value, "showBandedRows") }),
      showFilterButton: (value) => change({ showFilterButton: flag(value, "showFilterButton") }),
    },
    parts: {
      worksheet: () => worksheetObject(around, now().sheetId),
      columns: () => tableColumnsObject(around, now),
    },
    calls: {
      getRange: () => range(now().area),
      getHeaderRowRange: () => range(headerOf(now())),
      getDataBodyRange: () => range(bodyOf(now())),
      resize: (value) => {
        const table = now();
        const { sheetId, area } = rangeOrAddress(around, table.sheetId, value, "newRange");
        if (sheetId !== table.sheetId) throw invalidArgument("a range on another sheet");
        resizeTable(engine, table, area);
        const sheet = engine.sheet(sheetId);
        if (sheet) makeRoom(engine, sheet, area);
        settleHeaders(engine, sheetId);
      },
      delete: () => {
        const { sheetId, area } = now();
        removeTable(engine, now());
        clearRange(around, { sheetId, area }, "Contents");
      },
      convertToRange: () => {
        const cells = range(now().area);
        removeTable(engine, now());
        return cells;
      },
    },
  };
}

function always(value: boolean, played: boolean, member: string): void {
  if (value === played) return;
  throw apiNotFound(`Table.${member}`, `is always ${played} in the embedded workbook.`);
}
