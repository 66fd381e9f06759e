import { blockAddress } from "../report/address";
import type { CellOnSheet, Drawing, Look, SheetDrawing, Written } from "../report/drawing/drawing";
import { runExcel } from "./run-excel";
import { writeChart, writeTable } from "./write-table-and-chart";
import { writeEntryRules } from "./write-entry-rules";

/** Carries a drawing into the workbook: one round trip, whatever its size. */
export function writeDrawing(drawing: Drawing): Promise<void> {
  return runExcel(
    async (context) => {
      const { workbook } = context;
      workbook.application.suspendScreenUpdatingUntilNextSync();
      const sheets = drawing.sheets.map((sheet) => ({ sheet, on: openSheet(workbook, sheet) }));
      for (const { name, formula, exists } of drawing.names) {
        if (exists) workbook.names.getItem(name).formula = formula;
        else workbook.names.add(name, formula);
      }
      for (const { sheet, on } of sheets) drawSheet(sheet, on);
      for (const name of drawing.removed?.names ?? []) workbook.names.getItem(name).delete();
      for (const name of drawing.removed?.sheets ?? []) workbook.worksheets.getItem(name).delete();
      if (drawing.select) showCell(workbook, drawing.select);
      await context.sync();
    },
    { waitForTyping: true },
  );
}

function showCell(workbook: Excel.Workbook, { sheetName, row, column }: CellOnSheet): void {
  const shown = workbook.worksheets.getItem(sheetName);
  shown.activate();
  shown.getCell(row, column).select();
}

/** Sheets and rows come first: names, dropdowns and flags point to where they will be. */
function openSheet(workbook: Excel.Workbook, sheet: SheetDrawing): Excel.Worksheet {
  const on =
    sheet.existingName === null
      ? workbook.worksheets.add(sheet.sheetName)
      : workbook.worksheets.getItem(sheet.existingName);
  if (sheet.existingName !== null && sheet.existingName !== sheet.sheetName)
    on.name = sheet.sheetName;
  for (const { kind, row, count } of sheet.rowChanges) {
    const rows = on.getRange(`${row + 1}:${row + count}`);
    if (kind === "insert") rows.insert("Down");
    else rows.delete("Up");
  }
  return on;
}

function drawSheet(sheet: SheetDrawing, on: Excel.Worksheet): void {
  // Number formats before values: in a text cell, text that begins with = stays text.
  for (const { block, look } of sheet.looks) writeLook(on.getRange(blockAddress(block)), look);
  for (const { column, points } of sheet.columnWidths)
    on.getCell(0, column).getEntireColumn().format.columnWidth = points;
  for (const written of sheet.values) writtenRange(on, written).values = written.values;
  for (const written of sheet.formulas) writtenRange(on, written).formulas = written.values;
  for (const table of sheet.tables) writeTable(on, table);
  for (const chart of sheet.charts) writeChart(on, chart);
  for (const merge of sheet.merges) on.getRange(blockAddress(merge)).merge();
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
  for (const block of sheet.fitRows) on.getRange(blockAddress(block)).format.autofitRows();
  if (sheet.frozenRows > 0) on.freezePanes.freezeRows(sheet.frozenRows);
  if (sheet.print) setUpPrinting(on, sheet.print.titleRows);
  if (sheet.hidden) on.visibility = "Hidden";
}

function writtenRange(on: Excel.Worksheet, { row, column, values }: Written): Excel.Range {
  const columnCount = values[0]?.length ?? 0;
  return on.getRange(blockAddress({ row, column, rowCount: values.length, columnCount }));
}

function writeLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.numberFormat !== undefined) range.numberFormat = [[look.numberFormat]];
  if (look.fontName !== undefined) format.font.name = look.fontName;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.fontColor !== undefined) format.font.color = look.fontColor;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
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

function setUpPrinting(on: Excel.Worksheet, titleRows: string): void {
  const { pageLayout } = on;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintTitleRows(titleRows);
}
