import type { SourceTable } from "../source-table";

/** A table, or the part of one, that gives one agency's scores of one year. */
export interface Part {
  /** As written; null where nothing says whose scores they are. */
  agency: string | null;
  /** Buddhist era; null where nothing says. */
  year: number | null;
  table: SourceTable;
}
