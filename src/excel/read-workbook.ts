import { blockAddress } from "../report/terms/address";
import { names, sheetNames } from "../report/workbook/names";
import type { SheetCells } from "../report/form/report";
import { claimedInSight } from "../report/safe/left-over";
import { safeBlock } from "../report/safe/safe-sheet";
import { unreadSheets } from "../report/workbook/unread-sheets";
import {
  cellsAlone,
  type SheetReading,
  type WorkbookReading,
} from "../report/workbook/workbook-reading";
import type { ToDraw } from "./ask-drawing";
import { ExcelError, runExcel, type RunOptions } from "./run-excel";
import { readFurtherSheets } from "./read-further-sheets";
import { askUsed, readPieces, usualCells, type Used } from "./read-pieces";
import { cellsOf, sheetOfAddress } from "./sheet-cells";

export interface ReadOptions extends RunOptions {
  /** What to bring along for an action that will draw, as `toDrawOn` says; a check needs none of it. */
  toDraw?: ToDraw;
}

/** How the workbook is asked. */
interface Way {
  toDraw?: ToDraw | undefined;
  /** False: the first sheet stands for the active one, and its first cell for the cursor. */
  isInView: boolean;
  /** How many cells a reply may bring; fewer than usual where they were too long for one. */
  cellsAtOnce: number;
}

export const atFirst: Way = { isInView: true, cellsAtOnce: usualCells };

/** What comes of the active sheet in the first round trip: `usualCells` of a report. */
const firstPiece = "A1:Z600";

/**
 * Brings in everything a check or an action needs to know: the active sheet, the sheet the workbook
 * names as its report, and what stands behind the add-in's own names. One round trip for a report in front;
 * one more where another sheet is, and for every 600 rows or so below the first; one more where people calculate
 * among the rows that an action will draw, or where an action was
 * broken off before it had hidden a sheet. Where nothing was laid out yet one more for rows out of sight, and two
 * for the sheets beside the active one: any of them may hold the report, or a part of it.
 * @throws ExcelError sheet-gone where the sheet to draw on is no longer there, sheet-protected where it
 * takes no change.
 */
export function readWorkbook({ toDraw, ...options }: ReadOptions): Promise<WorkbookReading> {
  return readIn({ ...atFirst, toDraw }, options);
}

async function readIn(way: Way, options: RunOptions): Promise<WorkbookReading> {
  try {
    return await runExcel(async (context) => {
      const answer = askWorkbook(context, way);
      await context.sync();
      return answer();
    }, options);
  } catch (error) {
    if (way.isInView && hasNothingInView(error))
      return readIn({ ...way, isInView: false }, options);
    const cellsAtOnce = Math.floor(way.cellsAtOnce / 10);
    if (!isTooLarge(error) || cellsAtOnce === 0) throw error;
    return readIn({ ...way, cellsAtOnce }, options);
  }
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof ExcelError && error.refusal === "too-large";

/** A chart sheet in front is no worksheet (office-js 2444), and a window in the back has no active cell (5319). */
export function hasNothingInView(error: unknown): boolean {
  return error instanceof ExcelError && /getActiveWorksheet|getActiveCell/.test(error.location);
}

/** Asks for a whole reading, which is there after the sync. */
export function askWorkbook(
  context: Excel.RequestContext,
  { toDraw, isInView, cellsAtOnce }: Way,
): () => Promise<WorkbookReading> {
  const { workbook } = context;
  const range = (name: string) => workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  // Where replies were too long, even where cells stand is asked first.
  const isUsual = cellsAtOnce === usualCells;
  const list = (find: () => Excel.Range) => askUsed(find, (all) => (isUsual ? all : null));
  const used = (name: string) => list(() => range(name).getUsedRangeOrNullObject(true));
  // With what people have written beside it, so that no action takes that for empty.
  const wholeSheet = (name: string) => range(name).worksheet.getUsedRangeOrNullObject(true);
  const { worksheets } = workbook;
  const sheet = isInView ? worksheets.getActiveWorksheet() : worksheets.getFirst(true);
  const inFront = () => sheet.getUsedRangeOrNullObject(true);
  const mayHideRows = askMayHideRows(inFront());
  const active = askUsed(inFront, (all) =>
    isUsual ? all.getIntersectionOrNullObject(sheet.getRange(firstPiece)) : null,
  );
  const named = askUsed(
    () => wholeSheet(names.report),
    () => null,
  );
  const drawn =
    toDraw && (toDraw.on === "active-sheet" ? sheet : worksheets.getItem(toDraw.on.sheetId));
  const drawing = drawn && toDraw.ask(drawn, context);
  const published = range(names.published);
  published.load("address");
  const directory = used(names.directory);
  const settings = askCells(range(names.settings));
  const scores = list(() => wholeSheet(names.scores));
  const userYears = used(names.userYears);
  const check = used(names.check);
  const safe = askCells(
    worksheets.getItemOrNullObject(sheetNames.safe).getRange(blockAddress(safeBlock)),
  );
  const cell = isInView ? workbook.getActiveCell() : sheet.getCell(0, 0);
  cell.load("rowIndex,columnIndex");
  sheet.load("name");
  worksheets.load("items/id,items/name,items/visibility");
  workbook.names.load("items/name");
  return async () => {
    const all = async (used: Used | null) =>
      used && ((await readPieces(context, [used], cellsAtOnce))[0] ?? null);
    const activeCells = (await all(active())) ?? emptySheet(sheet.name);
    const report = named();
    const isInFront = report !== null && sheetOfAddress(report.address) === sheet.name;
    const namedCells = isInFront ? null : await all(report);
    const drawnCells = [activeCells, namedCells].find((each) => each?.sheetName === drawn?.name);
    const parts = (await drawing?.(drawnCells ?? null)) ?? {};
    const asDrawn = (cells: SheetCells): SheetReading =>
      cells === drawnCells ? { ...cellsAlone(cells), ...parts } : cellsAlone(cells);
    const reading: WorkbookReading = {
      active: asDrawn(activeCells),
      activeCell: { row: cell.rowIndex, column: cell.columnIndex },
      named: namedCells && asDrawn(namedCells),
      sheets: worksheets.items.map(({ id, name, visibility }) => ({
        id,
        name,
        isVisible: visibility === "Visible",
      })),
      names: workbook.names.items.map(({ name }) => name),
      publishedSheet: published.isNullObject ? null : sheetOfAddress(published.address),
      directory: await all(directory()),
      settings: settings(),
      scores: await all(scores()),
      userYears: await all(userYears()),
      check: await all(check()),
      safe: safe(),
    };
    // Where a grid was laid out it is the report: rows out of sight are its own, and no other sheet is a part of it.
    const isLaidOut = report !== null;
    const bringsHiddenRows = drawnCells === activeCells;
    if (!isLaidOut && !bringsHiddenRows && mayHideRows()) {
      const again = active();
      const withHiddenRows = again && { ...again, known: null, withHiddenRows: true };
      reading.active = (await all(withHiddenRows)) ?? reading.active;
    }
    const further = isLaidOut ? [] : unreadSheets(reading);
    const others = await readFurtherSheets(context, further, cellsAtOnce);
    const claimed = claimedInSight(reading);
    if (claimed.length === 0) return { ...reading, others };
    return { ...reading, others, blankSheets: await blankAmong(claimed, context) };
  };
}

/** Excel answers neither yes nor no where some rows are hidden. */
function askMayHideRows(range: Excel.Range): () => boolean {
  range.load("rowHidden");
  return () => !range.isNullObject && range.rowHidden !== false;
}

async function blankAmong(sheets: readonly string[], context: Excel.RequestContext) {
  const used = sheets.map((name) =>
    context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load("address"),
  );
  await context.sync();
  return sheets.filter((_, index) => used[index]?.isNullObject);
}

/** Asks for a range's values; the answer is there after the sync. */
function askCells(range: Excel.Range): () => SheetCells | null {
  range.load("address,values");
  return () => (range.isNullObject ? null : cellsOf(range));
}

function emptySheet(sheetName: string): SheetReading {
  return cellsAlone({ sheetName, firstRow: 0, firstColumn: 0, values: [] });
}
