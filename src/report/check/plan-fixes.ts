import { emptyDrawing, emptySheetDrawing, type Drawing } from "../workbook/drawing";
import { scoreCell } from "../sheets/grid/row-cells";
import { cellText } from "../reading/cells";
import { valueAt, type Report } from "../form/report";
import { inOneBlock } from "../rows/draw-edits";
import { numberLook } from "../rows/fill-fields";
import type { RowRefusal } from "../rows/plan-rows";
import type { PlacedValue } from "../workbook/row-edits";
import type { Undo } from "../rows/undo";
import { sheetOf, type SheetReading, type WorkbookReading } from "../workbook/workbook-reading";
import type { TextEdit, TextFix } from "./found";

export interface PlannedFixes {
  drawing: Drawing;
  undo: Undo;
  /** What changes, cell by cell, for a person to see before. */
  changes: CellChange[];
}

export interface CellChange {
  row: number;
  column: number;
  before: string;
  after: string;
}

/**
 * Texts put right in their cells, all in one write. Where a cell no longer holds what was found, or a
 * formula stands in it, nothing at all is done.
 */
export function planFixes(
  reading: WorkbookReading,
  sheetName: string,
  /** The report that stands on the sheet. */
  report: Report,
  fixes: readonly TextFix[],
): PlannedFixes | RowRefusal {
  const sheet = sheetOf(reading, sheetName);
  if (!sheet) return "row-gone";
  const changes = changesOf(fixes);
  if (changes.length === 0) return "nothing-to-do";
  if (changes.some((change) => cellText(valueAt(sheet, change)) !== change.before))
    return "row-gone";
  if (changes.some((change) => isFormula(sheet, change))) return "formula-there";
  const scoreColumn = report.place.columns.score;
  const cells = changes.map(({ row, column, after }): PlacedValue => {
    const value = column === scoreColumn ? scoreCell(after) : after;
    return { row, column, value };
  });
  const drawn = emptySheetDrawing(sheetName, sheetName);
  drawn.values = inOneBlock(cells);
  drawn.looks = cells.flatMap((cell) => numberLook(cell, scoreColumn));
  return {
    drawing: { ...emptyDrawing(), sheets: [drawn] },
    undo: { kind: "cells", before: sheet, edits: { rowSteps: [], cells, formulas: [] } },
    changes,
  };
}

/** The cells as they will be; several fixes may share one. */
export function changesOf(fixes: readonly TextFix[]): CellChange[] {
  const byCell = new Map<string, TextEdit[]>();
  for (const edit of fixes.flatMap(({ edits }) => edits)) {
    const key = `${edit.row}:${edit.column}`;
    const others = byCell.get(key);
    if (others) others.push(edit);
    else byCell.set(key, [edit]);
  }
  return [...byCell.values()].flatMap((edits): CellChange[] => {
    const [first] = edits;
    if (!first) return [];
    const { row, column, before } = first;
    return [{ row, column, before, after: applied(before, edits) }];
  });
}

/** From the end of the text backwards, so that no edit moves another; of overlapping ones the first counts. */
function applied(before: string, edits: readonly TextEdit[]): string {
  const backwards: string[] = [];
  let from = before.length;
  for (const { start, end, text } of [...edits].sort(
    (a, b) => b.start - a.start || b.end - a.end,
  )) {
    if (end > from) continue;
    backwards.push(before.slice(end, from), text);
    from = start;
  }
  return [...backwards, before.slice(0, from)].reverse().join("");
}

function isFormula({ formulaCells }: SheetReading, { row, column }: CellChange): boolean {
  return formulaCells.some((cell) => cell.row === row && cell.column === column);
}
