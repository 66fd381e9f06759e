import type { Instrument } from "../../reference/year";
import type { SectionKind } from "../form/columns";
import type { GridPlace, PlacedText } from "../form/report";
import type { Department } from "../terms/departments/department";
import type { ColumnMatch } from "./columns";
import type { HowRowsRun } from "./how-rows-run";
import type { RowInProgress } from "./row";
import type { Table } from "./tables";

/** What the lines of a report's tables are. */
export interface Body {
  rows: RowInProgress[];
  bands: GridPlace["bands"];
  repeatedHeaders: number;
  legendRow: number | null;
  legend: Department[];
  /** Text that belongs to no column. */
  unplaced: PlacedText[];
  /** Known to be no part of a row: page numbers, notes, signatures, further columns. */
  aside: PlacedText[];
}

/** A table with what its columns hold. */
export interface MatchedTable extends Table {
  /** The sheet's, which may say of which section or instrument its rows are; "" for a document's. */
  sheetName: string;
  match: ColumnMatch;
  run: HowRowsRun;
  /** Of the report itself; another only stands on its sheet. */
  isReport: boolean;
}

/** Where reading stands: what the lines above have said. */
export interface Standing {
  section: SectionKind | null;
  instrument: Instrument | null;
  /** What all of the table is of, as its sheet's name or the heading right above it says. */
  ofTable: Instrument | null;
  /** The line above, where a row may run on from it: over a header or a band that a page repeats. */
  previous: number | null;
  isUnderHeader: boolean;
  isInLegend: boolean;
  /** Below the grid, until a row begins anew. */
  isBelow: boolean;
}
