import type { Instrument } from "../../reference/year";
import {
  proposeMapping,
  type ColumnRole,
  type Mapping,
  type Proposal,
} from "../../report/assessment/import/mapping";
import {
  readItems,
  type KnownItem,
  type ReadItems,
} from "../../report/assessment/import/read-items";
import type { SourceTable } from "../../report/assessment/import/source-table";
import type { ItemScore } from "../../report/sheets/scores/score-list";
import type { ScoresView } from "../workbook/scores-view";

/** What a person pasted or chose, before anything of it is written. */
export interface Found {
  /** Null for a paste. */
  fileName: string | null;
  tables: FoundTable[];
}

/** One of its tables, and how it is read. */
export interface FoundTable {
  table: SourceTable;
  columns: Proposal["columns"];
  headerRow: number | null;
  mapping: Mapping;
  included: boolean;
}

/** Sheets without any item (a cover, notes) are left out, unless there is no other. */
export function foundIn(tables: readonly SourceTable[], fileName: string | null): Found {
  const proposed = tables.map((table) => ({ table, ...proposeMapping(table), included: true }));
  const readable = proposed.filter((table) => readItems([table], []).items.length > 0);
  const included = readable.length > 0 ? readable : proposed;
  return {
    fileName,
    tables: proposed.map((table) => ({ ...table, included: included.includes(table) })),
  };
}

export function withIncluded(found: Found, index: number, included: boolean): Found {
  return changed(found, index, (table) => ({ ...table, included }));
}

/** @param column undefined where no column has that role. */
export function withColumn(
  found: Found,
  index: number,
  role: ColumnRole,
  column: number | undefined,
): Found {
  return changed(found, index, (table) => ({
    ...table,
    mapping: { ...table.mapping, [role]: column },
  }));
}

function changed(found: Found, index: number, change: (table: FoundTable) => FoundTable): Found {
  return {
    ...found,
    tables: found.tables.map((table, at) => (at === index ? change(table) : table)),
  };
}

export function readFound({ tables }: Found, known: readonly KnownItem[]): ReadItems {
  return readItems(
    tables.filter(({ included }) => included),
    known,
  );
}

export function countByInstrument(items: readonly ItemScore[]): Record<Instrument, number> {
  const count = (instrument: Instrument) =>
    items.filter((item) => item.instrument === instrument).length;
  return { IIT: count("IIT"), EIT: count("EIT"), OIT: count("OIT") };
}

/** What the import would do with the workbook as it is. */
export type Ahead =
  | { kind: "new-sheet" }
  /** `kept` counts every item on the sheet whose score stays. */
  | { kind: "update"; sheet: string; changed: number; added: number; kept: number }
  | { kind: "other-year"; sheet: string };

export function aheadOf(
  items: readonly ItemScore[],
  assessedYear: number,
  scores: ScoresView | null,
): Ahead {
  if (!scores) return { kind: "new-sheet" };
  if (scores.assessedYear !== assessedYear) return { kind: "other-year", sheet: scores.sheetName };
  const listed = new Map(scores.items.map(({ code, score }) => [code, score]));
  const known = items.filter(({ code }) => listed.has(code));
  const changed = known.filter(({ code, score }) => listed.get(code) !== score).length;
  return {
    kind: "update",
    sheet: scores.sheetName,
    changed,
    added: items.length - known.length,
    kept: scores.items.length - changed,
  };
}
