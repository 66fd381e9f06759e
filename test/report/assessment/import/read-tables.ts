import { proposeMapping } from "../../../../src/report/assessment/import/mapping";
import { readItems, type KnownItem } from "../../../../src/report/assessment/import/read-items";
import type { SourceTable } from "../../../../src/report/assessment/import/source-table";

export const header = ["ข้อ", "ประเด็น", "คะแนน"];

export const table = (rows: string[][], name = ""): SourceTable => ({
  name,
  rows: rows.map((cells, index) => ({ line: index + 1, cells })),
});

/** Reads tables by the columns that are proposed for them. */
export const read = (tables: SourceTable[], known: KnownItem[] = []) =>
  readItems(
    tables.map((one) => ({ table: one, ...proposeMapping(one) })),
    known,
  );

/** What was read, as codes with their scores. */
export const found = (tables: SourceTable[], known: KnownItem[] = []) =>
  read(tables, known).items.map(({ code, score }) => [code, score]);

/** Which lines were not read, and why. */
export const reasons = (tables: SourceTable[], known: KnownItem[] = []) =>
  read(tables, known).unread.map(({ line, reason }) => [line, reason]);
