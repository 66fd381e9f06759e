import { read, SSF, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { CellValue } from "../report/form/report";
import { dateText } from "./date-text";
import { FileRefusal } from "./file-refusal";
import { withoutCovered } from "./merged-cells";
import { searched } from "./open-workbook";
import type { FileSheet, ReportFile } from "./report-file";

/**
 * The sheets of a workbook of Excel 97 to 2003, .xls. A formula always has the value it gives.
 * @throws FileRefusal
 */
export function readXlsSheets(bytes: Uint8Array): Omit<ReportFile, "kind"> {
  const { SheetNames, Sheets, Workbook } = opened(bytes);
  const isLate = Workbook?.WBProps?.date1904 === true;
  return {
    sheets: SheetNames.flatMap((sheetName, at): FileSheet[] => {
      const sheet = Sheets[sheetName];
      const isHidden = (Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
      return sheet ? [{ sheetName, isHidden, ...cellsOf(sheet, isLate) }] : [];
    }),
    namedRanges: (Workbook?.Names ?? []).map(({ Name, Ref }) => ({ name: Name, range: Ref })),
  };
}

function opened(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, { type: "array", dense: true, cellNF: true, sheetRows: searched.rows });
  } catch (cause) {
    const isLocked = cause instanceof Error && /password/i.test(cause.message);
    throw new FileRefusal(isLocked ? "protected" : "damaged", { cause });
  }
}

function cellsOf(sheet: WorkSheet, isLate: boolean): Pick<FileSheet, "values" | "hiddenRows"> {
  const rows: (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  const values = Array.from(rows, (row) =>
    Array.from(row?.slice(0, searched.columns) ?? [], (cell) => shown(cell, isLate)),
  );
  const merges = (sheet["!merges"] ?? []).map(({ s: start, e: end }) => ({
    startRow: start.r,
    startCol: start.c,
    endRow: end.r,
    endCol: end.c,
  }));
  return {
    values: withoutCovered(values, merges),
    hiddenRows: Array.from(sheet["!rows"] ?? [], (row) => row?.hidden === true).flatMap(
      (isHidden, row) => (isHidden ? [row] : []),
    ),
  };
}

function shown(cell: CellObject | undefined, isLate: boolean): CellValue {
  if (cell?.v === undefined || cell.v instanceof Date) return "";
  if (cell.t === "e") return cell.w ?? "";
  if (typeof cell.v === "boolean") return String(cell.v).toUpperCase();
  if (typeof cell.v === "number" && SSF.is_date(String(cell.z ?? "")))
    return dateText(dateOf(cell.v, isLate), String(cell.z));
  return cell.v;
}

const day = 86_400_000;

/** Days are counted from the end of 1899, in workbooks of old Macs from 1904. */
const dateOf = (days: number, isLate: boolean): Date =>
  new Date(Math.round((days - 25_569 + (isLate ? 1_462 : 0)) * day));
