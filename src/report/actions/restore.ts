import { highestOf, lowestOf } from "../../reference/extremes";
import { dressTitle, summaryRowOf } from "../sheets/grid/dress-grid";
import {
  emptyDrawing,
  emptySheetDrawing,
  type SheetDrawing,
  type Written,
} from "../workbook/drawing";
import { isWorkingGrid } from "../sheets/grid/grid-shape";
import { calculatedLines } from "../sheets/grid/legend";
import { keptCells } from "../sheets/grid/kept-cells";
import { refreshGrid } from "../sheets/grid/refresh-grid";
import { namesLacking } from "../sheets/grid/status-formula";
import { readScoreSheet } from "../sheets/scores/read-score-sheet";
import { ownFormulasOf } from "../sheets/scores/score-sheet";
import { readReport } from "../reading/read-report";
import type { Report, SheetCells } from "../form/report";
import type { KeptContent, KeptSheet } from "../safe/kept-sheets";
import { cellsRead, type WorkbookReading } from "../workbook/workbook-reading";
import type { Action } from "./action";

export interface RestoreWish {
  /** Of the kept state. */
  id: string;
  sheets: readonly KeptSheet[];
}

export interface Restored {
  sheets: string[];
  /** Sheets that were gone, and have come anew. */
  added: string[];
}

/**
 * Brings sheets back to what they were; a sheet that is gone comes anew. What stands there now is kept first:
 * a sheet that was not read, since another is in front, is not touched.
 */
export const restore: Action<RestoreWish, Restored> = {
  name: "restore",
  madeOf: "sheet-to-draw-on",
  plan: ({ reading }, { id, sheets: kept }) => {
    if (kept.length === 0) return "nothing-to-do";
    const names = kept.map(({ sheetName }) => sheetName);
    const there = reading.sheets.map(({ name }) => name);
    if (names.some((name) => there.includes(name) && !cellsRead(reading, name)))
      return "sheet-not-in-front";
    const added = kept.filter(({ sheetName }) => !there.includes(sheetName));
    return {
      drawing: {
        ...emptyDrawing(),
        sheets: kept.map((sheet) => restored(reading, sheet)),
        names: [
          ...namesLacking(reading.names),
          ...added.flatMap(({ names: leading = [] }) =>
            leading.map((name) => ({ ...name, exists: reading.names.includes(name.name) })),
          ),
        ],
      },
      done: { sheets: names, added: added.map(({ sheetName }) => sheetName) },
      undo: null,
      isBulk: true,
      spared: id,
    };
  },
};

function restored(reading: WorkbookReading, before: KeptSheet): SheetDrawing {
  const { sheetName } = before;
  const exists = reading.sheets.some(({ name }) => name === sheetName);
  const now = exists ? cellsRead(reading, sheetName) : null;
  const sheet = emptySheetDrawing(sheetName, exists ? sheetName : null);
  const report = readReport(asCells(before));
  const kept = report ? withLegendAsText(before, report) : before;
  const grid = report && isWorkingGrid(report) ? gridOf(reading, report, kept) : null;
  const scores = exists ? null : readScoreSheet(asCells(kept));
  const formulas = grid?.formulas ?? (scores ? ownFormulasOf(scores) : []);
  const cells = overlaid(kept, now, formulas);
  // Where rows moved the add-in's formulas stand in cells that were text cells of a row: they would be text.
  const looks = formulas.map(({ row, column, values }) => ({
    block: { row, column, rowCount: values.length, columnCount: values[0]?.length ?? 1 },
    look: { numberFormat: "General" },
  }));
  return {
    ...sheet,
    ...grid,
    looks: [...(grid?.looks ?? []), ...looks],
    formulas,
    rowSteps: [{ kind: "write", ...cells }],
  };
}

/** What the add-in draws by itself on a grid: status, count, dropdowns, flags. */
function gridOf(reading: WorkbookReading, report: Report, kept: KeptSheet) {
  const drawn = refreshGrid({
    report,
    heading: null,
    formulaCells: [],
    hiddenRows: [],
    legend: null,
    staleFlags: keptCells(reading, report).staleFlags,
    mayAddRows: false,
  });
  if (!drawn) return null;
  const { sheet, plan } = drawn;
  const first = lowestOf(Object.values(plan.columns));
  if (isOwn(contentAt(kept, summaryRowOf(plan), first))) dressTitle(sheet, plan);
  const { looks, formulas, entryRules, flags, staleFlags, fitRows, columnWidths } = sheet;
  return { looks, formulas, entryRules, flags, staleFlags, fitRows, columnWidths };
}

/** A legend that stood as formulas comes back as the text that they gave. */
function withLegendAsText(kept: KeptSheet, report: Report): KeptSheet {
  const lines = calculatedLines(report, (row, column) => isOwn(contentAt(kept, row, column)));
  const isLine = (row: number, column: number) =>
    lines.some((cell) => cell.row === row && cell.column === column);
  const cells = kept.cells.map((line, down) =>
    line.map((content, across) =>
      isOwn(content) && isLine(kept.firstRow + down, kept.firstColumn + across)
        ? content.drawn
        : content,
    ),
  );
  return { ...kept, cells };
}

/**
 * What was kept over all that stands there now, so that nothing written since remains between. A formula
 * that is not drawn again stays as it stands: it was not kept.
 */
function overlaid(kept: KeptSheet, now: SheetCells | null, drawn: readonly Written[]) {
  const areas = [spanOf(kept, kept.cells), ...(now ? [spanOf(now, now.values)] : [])];
  const row = lowestOf(areas.map(({ firstRow }) => firstRow));
  const column = lowestOf(areas.map(({ firstColumn }) => firstColumn));
  const endRow = highestOf(areas.map((area) => area.endRow));
  const endColumn = highestOf(areas.map((area) => area.endColumn));
  const cells = Array.from({ length: endRow - row }, (_, down) =>
    Array.from({ length: endColumn - column }, (_, across) => {
      const content = contentAt(kept, row + down, column + across);
      if (!isOwn(content)) return content;
      return drawn.some((block) => isWithin(block, row + down, column + across)) ? "" : null;
    }),
  );
  return { row, column, cells };
}

function isWithin({ row, column, values }: Written, atRow: number, atColumn: number): boolean {
  const line = values[atRow - row];
  return line !== undefined && column <= atColumn && atColumn < column + line.length;
}

function spanOf(
  { firstRow, firstColumn }: Pick<SheetCells, "firstRow" | "firstColumn">,
  lines: readonly (readonly unknown[])[],
) {
  const width = highestOf([0, ...lines.map((line) => line.length)]);
  return { firstRow, firstColumn, endRow: firstRow + lines.length, endColumn: firstColumn + width };
}

function contentAt({ firstRow, firstColumn, cells }: KeptSheet, row: number, column: number) {
  return cells[row - firstRow]?.[column - firstColumn] ?? "";
}

function isOwn(content: KeptContent): content is Extract<KeptContent, { drawn: unknown }> {
  return typeof content === "object" && "drawn" in content;
}

function asCells({ sheetName, firstRow, firstColumn, cells }: KeptSheet): SheetCells {
  const values = cells.map((line) =>
    line.map((content) => {
      if (typeof content !== "object") return content;
      return "drawn" in content ? content.drawn : "";
    }),
  );
  return { sheetName, firstRow, firstColumn, values };
}
