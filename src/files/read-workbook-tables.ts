import { readXlsx, type Cell, type CellValue, type Sheet } from "hucre/xlsx";
import type { SourceTable } from "../report/assessment/import/source-table";
import { openPackage } from "../package/open-package";
import { PackageError } from "../package/package-error";
import { ScoreFileError } from "./score-file-error";

/** Far more than any score list. A format set far away would else make millions of empty cells. */
const searched = { rows: 20_000, columns: 100 };

/**
 * The visible sheets that hold anything. Formulas give the value Excel last computed; a merged cell's
 * value stands in its first cell only.
 * @throws ScoreFileError `damaged`, `too-large`
 */
export async function readWorkbookTables(bytes: Uint8Array): Promise<SourceTable[]> {
  const sheets = await openSheets(bytes);
  return sheets.map(tableOf).filter(({ rows }) => rows.length > 0);
}

async function openSheets(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    const { archive, range } = openPackage(bytes, searched);
    const { sheets } = await readXlsx(archive, {
      range,
      readStyles: true,
      sheets: (sheet) => !sheet.hidden && !sheet.veryHidden,
    });
    return sheets;
  } catch (cause) {
    throw new ScoreFileError(cause instanceof PackageError ? cause.reason : "damaged", { cause });
  }
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
