import type { Cell, CellValue, Sheet } from "hucre/xlsx";
import type { SourceTable } from "../report/assessment/import/source-table";
import { openWorkbook } from "./open-workbook";

/**
 * The visible sheets that hold anything.
 * @throws FileRefusal
 */
export async function readWorkbookTables(bytes: Uint8Array): Promise<SourceTable[]> {
  const { sheets } = await openWorkbook(bytes, {
    readStyles: true,
    sheets: (sheet) => !sheet.hidden && !sheet.veryHidden,
  });
  return sheets.map(tableOf).filter(({ rows }) => rows.length > 0);
}

function tableOf(sheet: Sheet): SourceTable {
  const rows = sheet.rows
    .map((values, row) => ({
      line: row + 1,
      cells: values.map((value, column) => cellText(value, sheet.cells?.get(`${row},${column}`))),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  return { name: sheet.name, rows };
}

function cellText(value: CellValue, cell: Cell | undefined): string {
  if (value === null) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "number" && cell?.style?.numFmt?.includes("%"))
    // 0.7301 * 100 is 73.00999999999999 otherwise.
    return `${Number((value * 100).toPrecision(12))}%`;
  return String(value);
}
