import { lowestOf } from "../../reference/extremes";
import { entryKeys, type SectionKind } from "../form/columns";
import { isWorkingGrid } from "../sheets/grid/grid-shape";
import type { Drawing } from "../workbook/drawing";
import type { Report, ReportRow } from "../form/report";
import { sheetOf, type SheetReading, type WorkbookReading } from "../workbook/workbook-reading";
import { buildRows, type RowsToBuild } from "./build-rows";
import {
  addRow,
  deleteRow,
  duplicateRow,
  moveRow,
  moveToSection,
  type ChangedRows,
} from "./change-rows";
import { drawEdits } from "./draw-edits";
import type { RowEdits } from "../workbook/row-edits";
import { sameRow } from "./selected-row";
import type { Undo } from "./undo";

/** Rows for items that have none yet. */
export interface BuildWish {
  kind: "build";
  rows: RowsToBuild;
}

/** One row, as a person asks for it in the pane. */
export type RowChangeWish =
  | { kind: "add"; section: SectionKind }
  | { kind: "duplicate" | "delete" | "up" | "down"; row: ReportRow }
  | { kind: "to-section"; row: ReportRow; section: SectionKind };

export type RowWish = BuildWish | RowChangeWish;

/** Why nothing is done. */
export type RowRefusal =
  /** The workbook has no grid of ours. */
  | "no-grid"
  /** The row has gone, or become another, since the pane last saw it. */
  | "row-gone"
  /** Somebody has written into the row that is to be taken out. */
  | "row-changed"
  /** An action was broken off; done on top of it, this one might be done twice. */
  | "unfinished-first"
  /** There is nothing to do: every item has a row, or the row stands at the end already. */
  | "nothing-to-do"
  /** A formula of the person's own stands where a text would be put. */
  | "formula-there";

export interface PlannedRows {
  drawing: Drawing;
  undo: Undo;
}

/** Rows built, added, copied, moved or taken out of a report. */
export function planRows(
  reading: WorkbookReading,
  report: Report,
  wish: RowWish,
): PlannedRows | RowRefusal {
  const sheet = sheetOf(reading, report.sheetName);
  if (!sheet || !isWorkingGrid(report)) return "no-grid";
  const changed = changedRows(sheet, report, wish);
  if (typeof changed === "string") return changed;
  const { edits, select } = changed;
  const drawing = drawEdits(reading, report, edits, select);
  return drawing ? { drawing, undo: { kind: "rows", before: sheet, edits } } : "no-grid";
}

function changedRows(sheet: SheetReading, report: Report, wish: RowWish): ChangedRows | RowRefusal {
  if (wish.kind === "build") return built(buildRows(report, wish.rows)) ?? "nothing-to-do";
  if (wish.kind === "add") return addRow(report, wish.section) ?? "no-grid";
  const row = sameRow(wish.row, report);
  if (!row) return "row-gone";
  switch (wish.kind) {
    case "duplicate":
      return duplicateRow(sheet, report, row);
    case "delete":
      return hasSameTexts(row, wish.row) ? deleteRow(report, row) : "row-changed";
    case "up":
    case "down":
      return moveRow(sheet, report, row, wish.kind) ?? "nothing-to-do";
    case "to-section":
      return moveToSection(sheet, report, row, wish.section) ?? "nothing-to-do";
  }
}

/** A score may be written in other ways by the sheet than by the person who typed it. */
function hasSameTexts(one: ReportRow, other: ReportRow): boolean {
  return entryKeys.every((key) => key === "score" || one.text[key] === other.text[key]);
}

function built(edits: RowEdits | null): ChangedRows | null {
  return edits && { edits, select: lowestOf(edits.cells.map(({ row }) => row)) };
}
