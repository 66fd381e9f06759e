import type { SectionKind } from "../form/columns";
import { freeRows } from "../sheets/grid/grid-plan";
import { blankRow, rowCells } from "../sheets/grid/row-cells";
import { sectionsOf } from "../sheets/grid/grid-shape";
import { issueOf, scoreCellOf } from "../terms/issue-text";
import type { ItemScore } from "../sheets/scores/score-list";
import { uncovered } from "../assessment/coverage";
import type { GridRow, Report } from "../form/report";
import { readScores } from "../terms/scores";
import { movedRow, type RowEdits } from "../workbook/row-edits";

/** Items that share one new row of the report. */
export type NewRow = readonly ItemScore[];

export interface RowsToBuild {
  urgent: readonly NewRow[];
  develop: readonly NewRow[];
}

/**
 * What is to be written so that every item has a row: rows already there are not touched, and items
 * that have one are left out, so that building again changes nothing.
 * @returns null where nothing is missing.
 */
export function buildRows(report: Report, wished: RowsToBuild): RowEdits | null {
  const edits: RowEdits = { rowSteps: [], cells: [], formulas: [] };
  // From the last section up, so that what is put in above does not move what is planned below.
  for (const section of sectionsOf(report).reverse()) {
    const rows = missingRows(report, section.kind, wished[section.kind]);
    const lines = rows.flatMap(rowCells);
    if (lines.length === 0) continue;
    const start = section.lastTyped + 1;
    const free = Math.max(0, section.lastRow - start + 1 - freeRows);
    const count = Math.max(0, lines.length - free);
    if (count > 0) {
      const insertion = { kind: "insert" as const, row: start, count };
      edits.rowSteps.push(insertion);
      for (const cell of edits.cells) cell.row = movedRow(cell.row, insertion) ?? cell.row;
    }
    const { columns } = report.place;
    lines.forEach((line, offset) => {
      for (const key of ["instrument", "issue", "score"] as const) {
        const column = columns[key];
        if (column !== undefined)
          edits.cells.push({ row: start + offset, column, value: line[key] ?? "" });
      }
    });
  }
  return edits.cells.length === 0 ? null : edits;
}

/** In the order they are wished in. */
function missingRows(report: Report, kind: SectionKind, rows: readonly NewRow[]): GridRow[] {
  return rows
    .map((items) => uncovered(items, report))
    .filter((items) => items.length > 0)
    .map((items) => gridRow(kind, items));
}

export function gridRow(section: SectionKind, items: NewRow): GridRow {
  const score = String(scoreCellOf(items));
  const row = blankRow(section);
  return {
    section,
    text: { ...row.text, instrument: items[0]?.instrument ?? "", issue: issueOf(items), score },
    scores: readScores(score),
  };
}
