import type { IWorksheetData } from "@univerjs/core";
import type { TableDefinition } from "hucre";
import { parseReference, type Rectangle } from "../host/addresses";
import type { Table } from "../host/tables";
import { plainTextOf } from "./cells/rich-text";
import type { Dropped } from "./dropped";
import { elementsIn } from "./elements";
import { addressOf } from "./extent";
import type { Parts } from "./parts";
import { relatedParts } from "./relationships";

export interface ReadTables {
  readonly tables: Table[];
  /** Tables whose rows were filtered: the filters are not kept. */
  readonly filtered: Rectangle[];
  readonly dropped: readonly Dropped[];
}

/** What Excel knows of a table beyond this, and no cell says again. */
const DETAILS =
  /<calculatedColumnFormula|<sortState|show(?:First|Last)Column="1"|showColumnStripes="1"/;

export function readTables(parts: Parts, sheetPart: string): ReadTables {
  const found = [...relatedParts(parts, sheetPart, "table").values()].map((part) => {
    const xml = parts.text(part);
    const table = readTable(xml);
    return { xml, table, hasFilter: xml.includes("<filterColumn") };
  });
  const tables = found.flatMap(({ table }) => (table ? [table] : []));
  return {
    tables,
    filtered: found.flatMap(({ table, hasFilter }) => (table && hasFilter ? [table.area] : [])),
    dropped: [
      ...(tables.length < found.length ? (["tables"] as const) : []),
      ...(found.some(({ xml }) => DETAILS.test(xml)) ? (["table-details"] as const) : []),
      ...(found.some(({ hasFilter }) => hasFilter) ? (["filters"] as const) : []),
    ],
  };
}

/** Tables without a header row, or with a row of totals, are not kept. */
function readTable(xml: string): Table | undefined {
  const [table = {}] = elementsIn(xml, "table");
  const area = parseReference(String(table["@ref"]))?.area;
  const isPlain = table["@headerRowCount"] !== "0" && !Number(table["@totalsRowCount"] ?? 0);
  if (!area || !isPlain) return undefined;
  return {
    id: String(table["@id"]),
    name: String(table["@displayName"]),
    area,
    style: String(table["tableStyleInfo.@name"] ?? "TableStyleMedium2"),
    showBandedRows: table["tableStyleInfo.@showRowStripes"] === "1",
    showFilterButton: "autoFilter.@ref" in table,
  };
}

export const tablesOf = ({ custom }: Partial<IWorksheetData>): readonly Table[] => {
  const kept: Table[] | undefined = custom?.["tables"];
  return kept ?? [];
};

/** The columns bear the names that the header cells say; a line break in one is written as Excel does. */
export const writeTables = (worksheet: Partial<IWorksheetData>): TableDefinition[] =>
  tablesOf(worksheet).map((table) => ({
    name: table.name,
    range: addressOf(table.area),
    columns: headersOf(worksheet, table.area).map((name) => ({
      name: name.replace(/\r?\n/g, "_x000a_"),
    })),
    style: table.style,
    showRowStripes: table.showBandedRows,
    showAutoFilter: table.showFilterButton,
  }));

function headersOf({ cellData }: Partial<IWorksheetData>, area: Rectangle): string[] {
  const count = area.endColumn - area.startColumn + 1;
  return Array.from({ length: count }, (_, index) => {
    const { p, v } = cellData?.[area.startRow]?.[area.startColumn + index] ?? {};
    return p ? plainTextOf(p) : String(v ?? "");
  });
}
