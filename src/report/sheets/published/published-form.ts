import type { Block } from "../../terms/address";
import {
  legendHeading,
  publishedColumns,
  reportTitle,
  sectionBands,
  sectionKinds,
  type EntryKey,
} from "../../form/columns";
import type { Department } from "../../terms/departments/department";
import { emptySheetDrawing, type Look, type SheetDrawing } from "../../workbook/drawing";
import { legendLine } from "../grid/legend";
import { headerCells, headerMerges } from "../grid/header-cells";
import {
  asText,
  bandLook,
  bodyLook,
  headerLook,
  legendLook,
  subtitleLook,
  titleLook,
} from "../../workbook/looks";
import { sheetRowsOf } from "../grid/row-cells";
import { fitRows } from "../grid/row-fit";
import type { CellValue, ReportRow } from "../../form/report";
import { issueWithScores } from "./issue-with-scores";

export interface PublishedReport {
  /** The line below the title: whose report, and of which year. */
  heading: string;
  rows: readonly ReportRow[];
  departments: readonly Department[];
}

const headerRow = 3;
const width = publishedColumns.length;

/**
 * The form as agencies publish it, on a sheet of its own: six columns, scores in the issue's brackets, and
 * nothing but values, so that it stays as it was published when the report goes on.
 */
export function publishedForm(
  { heading, rows, departments }: PublishedReport,
  sheetName: string,
): SheetDrawing {
  const sheet = emptySheetDrawing(sheetName, null);
  publishedColumns.forEach(({ width: points }, column) => {
    sheet.columnWidths.push({ column, points });
  });
  const lines: CellValue[][] = [[reportTitle], [heading], [], ...headerCells(publishedColumns)];
  const across = (row: number, rowCount = 1): Block => ({
    row,
    column: 0,
    rowCount,
    columnCount: width,
  });
  const look = (block: Block, ...looks: Look[]) => {
    sheet.looks.push(...looks.map((each) => ({ block, look: each })));
  };
  look(across(0), titleLook, { horizontal: "Center" });
  look(across(1), subtitleLook, { horizontal: "Center" });
  look(across(headerRow, 2), headerLook);
  sheet.merges.push(across(0), across(1), ...headerMerges(publishedColumns, headerRow));

  for (const kind of sectionKinds) {
    look(across(lines.length), bandLook[kind], asText);
    lines.push([sectionBands[kind]]);
    const body = rows
      .filter(({ section }) => (section ?? "develop") === kind)
      .flatMap((row) => sheetRows(row));
    if (body.length === 0) continue;
    const block = across(lines.length, body.length);
    look(block, bodyLook, asText);
    look({ ...block, columnCount: 1 }, { horizontal: "Center" });
    sheet.fitRows.push(block);
    for (const line of body) lines.push(line);
  }
  if (departments.length > 0) {
    const legend = { ...across(lines.length + 1, departments.length + 1), columnCount: 1 };
    look(legend, legendLook, asText);
    look({ ...legend, rowCount: 1 }, { bold: true });
    lines.push([], [legendHeading]);
    for (const department of departments) lines.push([legendLine(department)]);
  }
  const values = lines.map((line) =>
    Array.from({ length: width }, (_, column) => line[column] ?? ""),
  );
  sheet.values.push({ row: 0, column: 0, values });
  sheet.frozenRows = headerRow + 2;
  sheet.print = { titleRows: `$${headerRow + 1}:$${headerRow + 2}` };
  return sheet;
}

function sheetRows(row: ReportRow): CellValue[][] {
  const parts = new Map<EntryKey, string[]>(
    publishedColumns.map(({ key }) => [key, fitRows(row.text[key], key)]),
  );
  // An issue on a second sheet row would open a row of its own, so it stays whole.
  parts.set("issue", [issueWithScores(row)]);
  return sheetRowsOf(parts).map((cells) => publishedColumns.map(({ key }) => cells[key] ?? ""));
}
