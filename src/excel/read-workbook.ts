import type { CellPosition } from "../report/address";
import { names } from "../report/drawing/names";
import type { SheetCells } from "../report/report";
import {
  cellsAlone,
  type FormulaCell,
  type SheetReading,
  type WorkbookReading,
} from "../report/workbook-reading";
import { ExcelError, runExcel, type RunOptions } from "./run-excel";
import { cellsOf, sheetOfAddress } from "./sheet-cells";

export interface ReadOptions extends RunOptions {
  /**
   * Whose formulas, flags and hidden rows to bring along, for an action that will draw there: a sheet
   * known to be there, or the active one. A check needs none.
   */
  drawingOn?: { sheetName: string } | "active-sheet";
}

/**
 * Brings in everything a check or a layout needs to know: the active sheet, the sheet the workbook
 * names as its report, and what stands behind the add-in's own names. One round trip, whatever their size.
 * @throws ExcelError sheet-gone where the sheet to draw on is no longer there, sheet-protected where it
 * takes no change.
 */
export function readWorkbook({ drawingOn, ...options }: ReadOptions): Promise<WorkbookReading> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const range = (name: string) => workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    const used = (name: string) => askCells(range(name).getUsedRangeOrNullObject(true));
    const sheet = workbook.worksheets.getActiveWorksheet();
    const active = askSheet(sheet.getUsedRangeOrNullObject(true), drawingOn !== undefined);
    const named = askSheet(
      range(names.report).getUsedRangeOrNullObject(true),
      drawingOn !== undefined,
    );
    const drawn =
      drawingOn === "active-sheet" || drawingOn === undefined
        ? sheet
        : workbook.worksheets.getItem(drawingOn.sheetName);
    const flags = drawingOn === undefined ? null : askFlags(drawn);
    const hiddenRows = drawingOn === undefined ? null : askHiddenRows(drawn);
    if (drawingOn !== undefined) drawn.protection.load("protected");
    const published = range(names.published);
    published.load("address");
    const directory = used(names.directory);
    const settings = askCells(range(names.settings));
    const scores = used(names.scores);
    const userYears = used(names.userYears);
    const check = used(names.check);
    const cell = workbook.getActiveCell();
    cell.load("rowIndex,columnIndex");
    sheet.load("name");
    drawn.load("name");
    workbook.worksheets.load("items/id,items/name");
    workbook.names.load("items/name");
    await context.sync();
    // A drawing that Excel refuses half way would leave the half of it that came before.
    if (drawingOn !== undefined && drawn.protection.protected)
      throw new ExcelError("sheet-protected", "AccessDenied", null);

    const withDrawn = (reading: SheetReading): SheetReading =>
      flags && hiddenRows && reading.sheetName === drawn.name
        ? { ...reading, flags: flags(), hiddenRows: hiddenRows() }
        : reading;
    const namedReading = named();
    return {
      active: withDrawn(active() ?? emptySheet(sheet.name)),
      activeCell: { row: cell.rowIndex, column: cell.columnIndex },
      named:
        namedReading === null || namedReading.sheetName === sheet.name
          ? null
          : withDrawn(namedReading),
      sheets: workbook.worksheets.items.map(({ id, name }) => ({ id, name })),
      names: workbook.names.items.map(({ name }) => name),
      publishedSheet: published.isNullObject ? null : sheetOfAddress(published.address),
      directory: directory(),
      settings: settings(),
      scores: scores(),
      userYears: userYears(),
      check: check(),
    };
  }, options);
}

/** Asks for a range's values; the answer is there after the sync. */
function askCells(range: Excel.Range): () => SheetCells | null {
  range.load("address,values");
  return () => (range.isNullObject ? null : cellsOf(range));
}

/** Asks for a sheet's used cells, and for the formulas that an action has to mind. */
function askSheet(used: Excel.Range, withFormulas: boolean) {
  const cells = askCells(used);
  if (withFormulas) used.load("formulas");
  return (): SheetReading | null => {
    const read = cells();
    if (read === null) return null;
    const start = { row: read.firstRow, column: read.firstColumn };
    return { ...cellsAlone(read), formulaCells: withFormulas ? formulaCells(used, start) : [] };
  };
}

function formulaCells(used: Excel.Range, start: CellPosition): FormulaCell[] {
  const formulas: unknown[][] = used.formulas;
  return formulas.flatMap((row, rowOffset) =>
    row.flatMap((formula, columnOffset) =>
      // A text that only looks like a formula is its own value.
      typeof formula === "string" &&
      formula.startsWith("=") &&
      formula !== used.values[rowOffset]?.[columnOffset]
        ? [{ row: start.row + rowOffset, column: start.column + columnOffset, formula }]
        : [],
    ),
  );
}

function askFlags(sheet: Excel.Worksheet): () => SheetReading["flags"] {
  const flags = sheet.getRange().conditionalFormats;
  flags.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return () =>
    flags.items
      .filter(({ type }) => type === "Custom")
      .map(({ id, customOrNullObject }) => ({ id, formula: customOrNullObject.rule.formula }));
}

function askHiddenRows(sheet: Excel.Worksheet): () => number[] {
  const wanted = { rowIndex: true, rowHidden: true };
  const rows = sheet.getUsedRange(true).getRowProperties(wanted);
  return () =>
    rows.value.flatMap(({ rowIndex, rowHidden }) => (rowHidden === true ? (rowIndex ?? []) : []));
}

function emptySheet(sheetName: string): SheetReading {
  return cellsAlone({ sheetName, firstRow: 0, firstColumn: 0, values: [] });
}
