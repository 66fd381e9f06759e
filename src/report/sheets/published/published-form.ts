import type { Block } from "../../terms/address";
import {
  legendHeading,
  publishedColumns,
  type EntryKey,
  type SectionKind,
} from "../../form/columns";
import type { CellValue } from "../../form/report";
import { runsOnMark } from "../../reading/sheet-line";
import type { Department } from "../../terms/departments/department";
import { emptySheetDrawing, type Look, type SheetDrawing } from "../../workbook/drawing";
import {
  asText,
  bandLook,
  bodyLook,
  font,
  headerLook,
  legendLook,
  subtitleLook,
  titleLook,
} from "../../workbook/looks";
import { headerCells, headerMerges } from "../grid/header-cells";
import { legendLine } from "../grid/legend";
import { linesInThirdOfPage } from "../grid/printed-page";
import { sheetRowsOf } from "../grid/row-cells";
import { fitRows } from "../grid/row-fit";

type RowText = Record<EntryKey, string>;

interface PublishedSection {
  kind: SectionKind;
  band: string;
  rows: readonly { text: RowText }[];
}

export interface PublishedReport {
  /** The title, and below it whose report it is and of which year, and who made it. */
  heading: readonly string[];
  sections: readonly PublishedSection[];
  departments: readonly Department[];
  /** Where it is signed. */
  closing: readonly string[];
  /** What stands before the number of a page. */
  page: string;
}

/** A sheet that is drawn from its first line down. */
interface Drawn {
  sheet: SheetDrawing;
  lines: CellValue[][];
}

/**
 * The form as agencies publish it, on a sheet of its own: six columns, scores in the brackets, and
 * nothing but values, so that it stays as it was published when the report goes on.
 */
export function publishedForm(report: PublishedReport, sheetName: string): SheetDrawing {
  const sheet = emptySheetDrawing(sheetName, null);
  sheet.columnWidths = publishedColumns.map(({ width }, column) => ({ column, points: width }));
  const drawn: Drawn = { sheet, lines: [] };
  drawHeading(drawn, report.heading);
  drawHeaders(drawn, report.page);
  const linesOfRow = linesInThirdOfPage(sheet);
  for (const section of report.sections) drawSection(drawn, section, linesOfRow);
  drawLegend(drawn, report.departments);
  drawClosing(drawn, report.closing);
  const values = drawn.lines.map((line) => publishedColumns.map((_, column) => line[column] ?? ""));
  sheet.values.push({ row: 0, column: 0, values });
  return sheet;
}

const across = (row: number, rowCount = 1): Block => ({
  row,
  column: 0,
  rowCount,
  columnCount: publishedColumns.length,
});

function look({ sheet }: Drawn, block: Block, ...looks: Look[]): void {
  sheet.looks.push(...looks.map((each) => ({ block, look: each })));
}

function drawHeading(drawn: Drawn, heading: readonly string[]): void {
  for (const [row, text] of heading.entries()) {
    look(drawn, across(row), row === 0 ? titleLook : subtitleLook, { horizontal: "Center" });
    drawn.sheet.merges.push(across(row));
    drawn.lines.push([text]);
  }
  drawn.lines.push([]);
}

/** The two header rows stand on every page, and its number below. */
function drawHeaders(drawn: Drawn, page: string): void {
  const { sheet, lines } = drawn;
  const row = lines.length;
  look(drawn, across(row, 2), headerLook);
  sheet.merges.push(...headerMerges(publishedColumns, row));
  lines.push(...headerCells(publishedColumns));
  sheet.frozenRows = lines.length;
  sheet.print = {
    titleRows: `$${row + 1}:$${lines.length}`,
    footer: `&"${font.fontName},Regular"&${font.fontSize}${page} &P`,
  };
}

/** A long text runs on over further sheet rows, which no line parts from the first. */
function drawSection(drawn: Drawn, { kind, band, rows }: PublishedSection, most: number): void {
  const { sheet, lines } = drawn;
  look(drawn, across(lines.length), bandLook[kind], asText);
  sheet.merges.push(across(lines.length));
  lines.push([band]);
  const blocks = rows.map(({ text }) => {
    const cells = sheetRows(text, most);
    lines.push(...cells);
    return across(lines.length - cells.length, cells.length);
  });
  const [first] = blocks;
  if (!first) return;
  const body = across(first.row, lines.length - first.row);
  look(drawn, body, bodyLook, asText);
  look(drawn, { ...body, columnCount: 1 }, { horizontal: "Center" });
  for (const block of blocks) if (block.rowCount > 1) look(drawn, block, { isOneRow: true });
  sheet.fitRows.push(body);
}

/** @param most lines of a sheet row. */
function sheetRows(text: RowText, most: number): CellValue[][] {
  const parts = new Map<EntryKey, string[]>(
    publishedColumns.map(({ key }) => [key, fitRows(text[key], key, most)]),
  );
  // On a second sheet row either would open a row of its own, so they stay whole.
  for (const key of ["instrument", "issue"] as const) parts.set(key, [text[key]]);
  return sheetRowsOf(parts).map((cells, index) => {
    const marked = index === 0 ? cells : { ...cells, instrument: runsOnMark };
    return publishedColumns.map(({ key }) => marked[key] ?? "");
  });
}

function drawLegend(drawn: Drawn, departments: readonly Department[]): void {
  if (departments.length === 0) return;
  const { lines } = drawn;
  const legend = { ...across(lines.length + 1, departments.length + 1), columnCount: 1 };
  look(drawn, legend, legendLook, asText);
  look(drawn, { ...legend, rowCount: 1 }, { bold: true });
  lines.push([], [legendHeading], ...departments.map((each) => [legendLine(each)]));
}

/** In one cell, so that no page parts the lines. */
function drawClosing(drawn: Drawn, closing: readonly string[]): void {
  const { sheet, lines } = drawn;
  const column = publishedColumns.findIndex(({ key }) => key === "actions");
  const block = { row: lines.length + 2, column, rowCount: 1, columnCount: 1 };
  look(drawn, block, legendLook, asText, { wrap: true, horizontal: "Center" });
  sheet.fitRows.push(block);
  lines.push(
    [],
    [],
    publishedColumns.map((_, at) => (at === column ? closing.join("\n") : "")),
  );
}
