import { entryKeys, type SectionKind } from "../form/columns";
import type { RowStep } from "../workbook/drawing";
import { sectionsOf } from "../sheets/grid/grid-shape";
import type { CellValue, Report, ReportRow } from "../form/report";
import type { SheetReading } from "../workbook/workbook-reading";
import {
  rowsFromTop,
  type PlacedFormula,
  type PlacedValue,
  type RowEdits,
} from "../workbook/row-edits";

export interface ChangedRows {
  edits: RowEdits;
  /** The sheet row to show afterwards. */
  select: number;
}

/** Takes a report row out, with all the sheet rows it runs over. */
export function deleteRow(report: Report, row: ReportRow): ChangedRows {
  const { first, count } = extentOf(row);
  return {
    edits: { rowSteps: [{ kind: "delete", row: first, count }], cells: [], formulas: [] },
    select: Math.max(first, report.place.headerRow + report.place.headerRows),
  };
}

/** Puts a copy of a report row right below it. */
export function duplicateRow(sheet: SheetReading, report: Report, row: ReportRow): ChangedRows {
  const { first, count } = extentOf(row);
  return {
    edits: {
      rowSteps: [{ kind: "insert", row: first + count, count }],
      ...contentOf(sheet, report, row, first + count),
    },
    select: first + count,
  };
}

/**
 * Moves a report row to stand before its upper neighbour in the section, or behind its lower one.
 * @returns null where it has no neighbour there.
 */
export function moveRow(
  sheet: SheetReading,
  report: Report,
  row: ReportRow,
  direction: "up" | "down",
): ChangedRows | null {
  const inSection = report.rows.filter(({ section }) => section === row.section);
  const neighbour = inSection[inSection.indexOf(row) + (direction === "up" ? -1 : 1)];
  if (!neighbour) return null;
  const beside = extentOf(neighbour);
  return moved(sheet, report, row, direction === "up" ? beside.first : beside.first + beside.count);
}

/** Moves a report row behind the last one of a section. */
export function moveToSection(
  sheet: SheetReading,
  report: Report,
  row: ReportRow,
  kind: SectionKind,
): ChangedRows | null {
  const section = sectionsOf(report).find((plan) => plan.kind === kind);
  if (!section || row.section === kind) return null;
  return moved(sheet, report, row, section.lastTyped + 1);
}

/** A free sheet row at the end of a section, put in where there is none. */
export function addRow(report: Report, kind: SectionKind): ChangedRows | null {
  const section = sectionsOf(report).find((plan) => plan.kind === kind);
  if (!section) return null;
  const last = section.lastTyped;
  const insertion: RowStep = { kind: "insert", row: last + 1, count: 1 };
  const isFree = last < section.lastRow;
  const blank = { row: last + 1, column: report.place.columns.instrument ?? 0, value: "" };
  return {
    edits: {
      rowSteps: isFree ? [] : [insertion],
      cells: isFree ? [] : [blank],
      formulas: [],
    },
    select: last + 1,
  };
}

/** The row's own sheet rows, first to last. */
function extentOf({ sheetRows }: ReportRow): { first: number; count: number } {
  const first = sheetRows[0] ?? 0;
  return { first, count: (sheetRows.at(-1) ?? first) - first + 1 };
}

function moved(sheet: SheetReading, report: Report, row: ReportRow, to: number): ChangedRows {
  const { first, count } = extentOf(row);
  const isUpwards = to <= first;
  const target = isUpwards ? to : to - count;
  return {
    edits: {
      rowSteps: [
        { kind: "insert", row: to, count },
        { kind: "delete", row: isUpwards ? first + count : first, count },
      ],
      ...contentOf(sheet, report, row, target),
    },
    select: target,
  };
}

/** All that stands in the row's sheet rows, also beside the form, for its new place. */
function contentOf(
  sheet: SheetReading,
  report: Report,
  row: ReportRow,
  to: number,
): Pick<RowEdits, "cells" | "formulas"> {
  const { first, count } = extentOf(row);
  const status = report.place.columns.status;
  const rows = rowsFromTop(sheet);
  const cells: PlacedValue[] = [];
  const formulas: PlacedFormula[] = [];
  const formulaAt = new Map(
    sheet.formulaCells.map((cell) => [`${cell.row}:${cell.column}`, cell.formula]),
  );
  for (let offset = 0; offset < count; offset += 1) {
    const values: readonly CellValue[] = rows[first + offset] ?? [];
    // Also a blank sheet row of it counts as written, so that it is dressed like the others.
    const width = Math.max(values.length, entryKeys.length);
    for (let column = 0; column < width; column += 1) {
      if (column === status) continue;
      const value = values[column] ?? "";
      const formula = formulaAt.get(`${first + offset}:${column}`);
      if (formula) formulas.push({ row: to + offset, column, formula, value });
      else cells.push({ row: to + offset, column, value });
    }
  }
  return { cells, formulas };
}
