import {
  emptyDrawing,
  emptySheetDrawing,
  type CellContent,
  type Drawing,
} from "../drawing/drawing";
import { isWorkingGrid } from "../drawing/grid-shape";
import { keptCells } from "../drawing/plan-layout";
import { refreshGrid } from "../drawing/refresh-grid";
import { readReport } from "../reading/read-report";
import type { SheetCells } from "../report";
import type { KeptSheet } from "../safe/kept-sheets";
import { sheetOf, type WorkbookReading } from "../workbook-reading";
import type { Action } from "./action";

/** Brings sheets back to what they were; a sheet that is gone comes anew. What stands there now is kept first. */
export const restore: Action<readonly KeptSheet[], { sheets: string[] }> = {
  name: "restore",
  madeOf: "sheet-to-draw-on",
  plan: (reading, kept) => {
    const sheets = kept.map((sheet) => restored(reading, sheet));
    if (sheets.length === 0) return "nothing-to-do";
    return {
      drawing: { ...emptyDrawing(), sheets },
      done: { sheets: kept.map(({ sheetName }) => sheetName) },
      undo: null,
      isBulk: true,
    };
  },
};

function restored(reading: WorkbookReading, kept: KeptSheet): Drawing["sheets"][number] {
  const exists = reading.sheets.some(({ name }) => name === kept.sheetName);
  const now = exists ? cellsNow(reading, kept.sheetName) : null;
  const sheet = emptySheetDrawing(kept.sheetName, exists ? kept.sheetName : null);
  sheet.rowChanges = [{ kind: "write", ...overlaid(kept, now) }];
  const before = asCells(kept);
  const report = readReport(before);
  if (!report || !isWorkingGrid(report)) return sheet;
  const drawn = refreshGrid({
    report,
    heading: null,
    formulaCells: [],
    hiddenRows: [],
    departmentCount: report.legend.length,
    directorySheet: reading.directory?.sheetName ?? "",
    staleFlags: keptCells(reading, report).staleFlags,
    mayAddRows: false,
  });
  if (!drawn) return sheet;
  const { looks, formulas, entryRules, flags, staleFlags, fitRows, columnWidths } = drawn.sheet;
  return { ...sheet, looks, formulas, entryRules, flags, staleFlags, fitRows, columnWidths };
}

function cellsNow(reading: WorkbookReading, sheetName: string): SheetCells | null {
  const { directory, userYears } = reading;
  const others = [directory, userYears];
  return (
    sheetOf(reading, sheetName) ?? others.find((sheet) => sheet?.sheetName === sheetName) ?? null
  );
}

/** What was kept over all that stands there now, so that nothing written since remains between. */
function overlaid(kept: KeptSheet, now: SheetCells | null) {
  const spans = [
    { ...kept, rows: kept.cells.length },
    ...(now ? [{ ...now, rows: now.values.length }] : []),
  ];
  const row = Math.min(...spans.map(({ firstRow }) => firstRow));
  const column = Math.min(...spans.map(({ firstColumn }) => firstColumn));
  const end = Math.max(...spans.map(({ firstRow, rows }) => firstRow + rows));
  const widths = [
    kept.firstColumn + widthOf(kept.cells),
    ...(now ? [now.firstColumn + widthOf(now.values)] : []),
  ];
  const cells = Array.from({ length: end - row }, (_, down) =>
    Array.from({ length: Math.max(...widths) - column }, (_, across): CellContent | null => {
      const line = kept.cells[row + down - kept.firstRow];
      const content = line?.[column + across - kept.firstColumn];
      return content === undefined ? "" : content;
    }),
  );
  return { row, column, cells };
}

const widthOf = (lines: readonly (readonly unknown[])[]) =>
  lines.reduce((most, line) => Math.max(most, line.length), 0);

function asCells({ sheetName, firstRow, firstColumn, cells }: KeptSheet): SheetCells {
  const values = cells.map((line) =>
    line.map((content) => (content === null || typeof content === "object" ? "" : content)),
  );
  return { sheetName, firstRow, firstColumn, values };
}
