import { readDirectory } from "../sheets/directory/directory-sheet";
import { readScoreSheet } from "../sheets/scores/read-score-sheet";
import { scoreColumns } from "../sheets/scores/score-columns";
import { newScoreSheet } from "../sheets/scores/score-sheet";
import type { ItemScore } from "../sheets/scores/score-list";
import { emptyDrawing, emptySheetDrawing, type Drawing } from "../workbook/drawing";
import { readReport } from "../reading/read-report";
import { valueAt, type Report, type SheetCells } from "../form/report";
import { sheetOf, type SheetReading, type WorkbookReading } from "../workbook/workbook-reading";
import { drawEdits, drawUpdate, inOneBlock } from "./draw-edits";
import { drawLegend } from "./legend-update";
import { numberLook } from "./fill-fields";
import { applyEdits, type RowEdits } from "../workbook/row-edits";
import { isAsLeft, undoOf } from "./undo-edits";

/** What it takes to take the last bulk action back. */
export type Undo =
  | { kind: "rows" | "cells" | "scores" | "directory"; before: SheetReading; edits: RowEdits }
  | {
      kind: "score-sheet";
      sheetName: string;
      items: readonly ItemScore[];
      assessedYear: number;
      drawing: Drawing;
    };

/**
 * The drawing that restores exactly what was there before.
 * @returns null where what the action wrote has been changed since: taking it back would lose that.
 */
export function planUndo(
  reading: WorkbookReading,
  report: Report | null,
  undo: Undo,
): Drawing | null {
  switch (undo.kind) {
    case "rows":
      return undoRows(reading, undo.before, undo.edits);
    case "cells":
      return undoTexts(reading, undo.before, undo.edits);
    case "scores":
      return undoCells(reading.scores, undo, formulaColumns(undo.before));
    case "directory":
      return undoDirectory(reading, report, undo);
    case "score-sheet":
      return holdsJust(reading.scores, undo) ? undo.drawing : null;
  }
}

/** With the legend, which has followed the directory. */
function undoDirectory(
  reading: WorkbookReading,
  report: Report | null,
  undo: { before: SheetReading; edits: RowEdits },
): Drawing | null {
  const drawing = undoCells(reading.directory, undo, []);
  const legend = drawLegend(reading, report, readDirectory(undo.before.values));
  return drawing && { ...drawing, sheets: [...drawing.sheets, ...legend] };
}

function undoRows(reading: WorkbookReading, before: SheetReading, edits: RowEdits): Drawing | null {
  const now = sheetOf(reading, before.sheetName);
  const report = now && readReport(now);
  if (!now || !report) return null;
  const own = statusColumns(before);
  if (!isAsLeft(now, applyEdits(before, edits), edits, own)) return null;
  const back = undoOf(before, edits, own);
  return drawEdits(reading, report, back, back.cells[0]?.row ?? edits.rowSteps[0]?.row ?? null);
}

/** Texts put into cells of a report, whatever its shape: other cells may have changed since. */
function undoTexts(
  reading: WorkbookReading,
  before: SheetReading,
  edits: RowEdits,
): Drawing | null {
  const now = sheetOf(reading, before.sheetName);
  if (!now || edits.cells.some((cell) => valueAt(now, cell) !== cell.value)) return null;
  const cells = edits.cells.map((cell) => ({ ...cell, value: valueAt(before, cell) }));
  const sheet = emptySheetDrawing(before.sheetName, before.sheetName);
  sheet.values = inOneBlock(cells);
  const scoreColumn = readReport(now)?.place.columns.score;
  sheet.looks = cells.flatMap((cell) => numberLook(cell, scoreColumn));
  return { ...emptyDrawing(), sheets: [sheet] };
}

function undoCells(
  now: SheetCells | null,
  { before, edits }: { before: SheetReading; edits: RowEdits },
  own: readonly number[],
): Drawing | null {
  if (now?.sheetName !== before.sheetName) return null;
  if (!isAsLeft({ ...before, ...now }, applyEdits(before, edits), edits, own)) return null;
  const sheets = [drawUpdate(now, undoOf(before, edits, own))];
  return { ...emptyDrawing(), sheets };
}

/**
 * Whether the sheet holds just what was imported, however people have sorted it. A title put right, a note
 * beside the table: whatever else stands there would go with the sheet.
 */
function holdsJust(
  now: SheetCells | null,
  { sheetName, items, assessedYear }: Extract<Undo, { kind: "score-sheet" }>,
): boolean {
  if (now?.sheetName !== sheetName) return false;
  const imported = newScoreSheet(sheetName, items, assessedYear);
  const expected = imported.values.flatMap(({ values }) => values.flat());
  const own = formulaColumns(now);
  const isOwn = (row: number, column: number) =>
    (row === thresholdRow && column === 0) || (row > thresholdRow && own.includes(column));
  const found = now.values.flatMap((line, down) =>
    line.filter((_, across) => !isOwn(now.firstRow + down, now.firstColumn + across)),
  );
  const headers = scoreColumns
    .filter((_, column) => own.includes(column))
    .map(({ header }) => header);
  const texts = (cells: readonly unknown[]) =>
    JSON.stringify(
      cells
        .filter((cell) => cell !== "" && cell !== null)
        .map(String)
        .sort(),
    );
  return texts([...found, ...headers]) === texts(expected);
}

/** The line above the table that says the threshold by formula. */
const thresholdRow = 1;

function statusColumns(sheet: SheetReading): number[] {
  const status = readReport(sheet)?.place.columns.status;
  return status === undefined ? [] : [status];
}

function formulaColumns(sheet: SheetCells): number[] {
  const { threshold, covered } = readScoreSheet(sheet)?.columns ?? {};
  return [threshold, covered].filter((column) => column !== undefined);
}
