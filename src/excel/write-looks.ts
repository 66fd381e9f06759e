import { blockAddress, cellAddress } from "../report/terms/address";
import type {
  CellOnSheet,
  Drawing,
  Look,
  PrintDrawing,
  SheetDrawing,
} from "../report/workbook/drawing";
import { printScale } from "../report/sheets/grid/printed-page";
import type { WorkbookReading } from "../report/workbook/workbook-reading";
import { askWorkbook, atFirst } from "./read-workbook";
import { LongRequest } from "./long-request";
import { runExcel } from "./run-excel";
import { writeEntryRules } from "./write-entry-rules";
import { writeChart, writeTable } from "./write-table-and-chart";

/** Whether a drawing has anything that `writeLooks` carries over. */
export function hasLooks({ sheets, select }: Drawing): boolean {
  return select !== null || sheets.some(isDressed);
}

/**
 * Carries over what makes a drawing pleasant to work with: dropdowns, flags, looks, printing, charts; and
 * reads the workbook as it is then, in the same round trip, or the last where it takes several. Apart from `writeDrawing`, so that what Excel
 * refuses of it costs no text. What people miss most comes first.
 * @throws ExcelError; where `hasNothingInView` all was carried over, and only the reading failed.
 */
export function writeLooks(drawing: Drawing): Promise<WorkbookReading> {
  return runExcel(
    async (context) => {
      const { workbook } = context;
      workbook.application.suspendScreenUpdatingUntilNextSync();
      const sheets = drawing.sheets.filter(isDressed).map((sheet) => ({
        sheet,
        on: workbook.worksheets.getItem(sheet.sheetName),
      }));
      const request = new LongRequest(context);
      for (const { sheet, on } of sheets) await dress(sheet, on, request);
      for (const { sheet, on } of sheets) if (sheet.hidden) on.visibility = "Hidden";
      for (const { sheet, on } of sheets) finish(sheet, on);
      for (const { sheet, on } of sheets) if (sheet.frozenRows > 0) freeze(sheet, on);
      if (drawing.select) showCell(workbook, drawing.select);
      const reading = askWorkbook(context, atFirst);
      await context.sync();
      return reading();
    },
    { waitForTyping: true },
  );
}

function isDressed(sheet: SheetDrawing): boolean {
  const { looks, columnWidths, entryRules, flags, staleFlags, fitRows, tables, charts } = sheet;
  return (
    sheet.hidden ||
    sheet.frozenRows > 0 ||
    sheet.print !== null ||
    looks.some(({ look }) => Object.keys(look).some((key) => key !== "numberFormat")) ||
    [columnWidths, entryRules, flags, staleFlags, fitRows, tables, charts].some(
      (each) => each.length > 0,
    )
  );
}

/** In bytes: a look with all that it says of its cells. */
const longestLook = 4000;

async function dress(
  sheet: SheetDrawing,
  on: Excel.Worksheet,
  request: LongRequest,
): Promise<void> {
  writeEntryRules(on, sheet.entryRules);
  const flags = on.getRange().conditionalFormats;
  for (const id of sheet.staleFlags) flags.getItem(id).delete();
  for (const { block, formula, fill, fontColor, bold } of sheet.flags) {
    const flag = on.getRange(blockAddress(block)).conditionalFormats.add("Custom");
    flag.custom.rule.formula = formula;
    flag.custom.format.fill.color = fill;
    flag.custom.format.font.color = fontColor;
    if (bold !== undefined) flag.custom.format.font.bold = bold;
  }
  for (const { block, look } of sheet.looks) {
    await request.makeRoom(longestLook);
    writeLook(on.getRange(blockAddress(block)), look);
  }
  for (const { column, points } of sheet.columnWidths)
    on.getCell(0, column).getEntireColumn().format.columnWidth = points;
}

function finish(sheet: SheetDrawing, on: Excel.Worksheet): void {
  for (const block of sheet.fitRows) on.getRange(blockAddress(block)).format.autofitRows();
  if (sheet.print) setUpPrinting(on, sheet.print, printScale(sheet));
  for (const table of sheet.tables) writeTable(on, table);
  for (const chart of sheet.charts) writeChart(on, chart);
}

/** Only a sheet in front can be frozen on some builds, and Excel takes a frozen one for it (office-js 2196, 3148). */
function freeze({ frozenRows, frozenColumns }: SheetDrawing, on: Excel.Worksheet): void {
  on.activate();
  if (frozenColumns === 0) on.freezePanes.freezeRows(frozenRows);
  else on.freezePanes.freezeAt(`A1:${cellAddress(frozenRows - 1, frozenColumns - 1)}`);
}

function showCell(workbook: Excel.Workbook, { sheetName, row, column }: CellOnSheet): void {
  const shown = workbook.worksheets.getItem(sheetName);
  shown.activate();
  shown.getCell(row, column).select();
}

function writeLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.fontName !== undefined) format.font.name = look.fontName;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.fontColor !== undefined) format.font.color = look.fontColor;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.isOneRow) format.borders.getItem("InsideHorizontal").style = "None";
  if (look.border === undefined) return;
  for (const edge of edges) {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = look.border;
  }
}

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

function setUpPrinting(
  on: Excel.Worksheet,
  { titleRows, footer }: PrintDrawing,
  scale: number,
): void {
  const { pageLayout } = on;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  // Fitting to a page's width is not applied unless the Page Layout tab is open (office-js 1860); a scale is.
  pageLayout.zoom = { scale };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintTitleRows(titleRows);
  if (footer !== undefined) pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
}
