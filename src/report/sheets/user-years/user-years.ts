import type { CellPosition } from "../../terms/address";
import { cellText, isBlank } from "../../reading/cells";
import type { CellValue, SheetCells } from "../../form/report";
import { oneLine } from "../../terms/thai-text";
import { userYearColumnOf, type UserYearKey } from "./user-year-columns";
import { readUserLine, type LineFault, type UserItem, type UserLine } from "./user-year-line";

export { userYearsHeader } from "./user-year-columns";
export type { UserItem } from "./user-year-line";

/** What people put on their own sheet for one fiscal year (Buddhist era). */
export interface UserYear {
  fiscalYear: number;
  /** 0-100; null where none is given. */
  threshold: number | null;
  items: UserItem[];
}

/** A line that is left out as it stands, or a sheet without the columns ปีงบประมาณ and รหัส. */
export interface UserYearFault extends CellPosition {
  reason: LineFault["reason"] | "given-twice" | "no-header";
  /** What stands in the cell. */
  text: string;
}

export interface UserYears {
  years: UserYear[];
  faults: UserYearFault[];
}

/**
 * Years a person adds or corrects on the sheet รายการปีอื่น, oldest first; an empty sheet has none, and
 * no faults; nor has a workbook without the sheet. Of a code given twice the first counts; a second,
 * other threshold for a year is a fault.
 */
export function readUserYears(sheet: SheetCells | null): UserYears {
  if (sheet === null) return { years: [], faults: [] };
  const { firstRow, firstColumn, values } = sheet;
  const headerIndex = values.findIndex((row) => isHeader(columnsIn(row, firstColumn)));
  if (headerIndex < 0) return { years: [], faults: faultOfNoHeader(sheet) };
  const columns = columnsIn(values[headerIndex] ?? [], firstColumn);
  const years = new Map<number, UserYear>();
  const faults: UserYearFault[] = [];
  values.forEach((cells, index) => {
    if (index <= headerIndex) return;
    const text = (key: UserYearKey) => {
      const column = columns[key];
      return column === undefined ? "" : oneLine(cellText(cells[column - firstColumn]));
    };
    const { line, faults: found } = readUserLine(text);
    const all = line ? addLine(years, line) : found;
    for (const { key, reason } of all) {
      const column = columns[key] ?? columns.code ?? firstColumn;
      faults.push({ row: firstRow + index, column, reason, text: text(key) });
    }
  });
  return { years: [...years.values()].sort((a, b) => a.fiscalYear - b.fiscalYear), faults };
}

/** @returns what keeps the line from being added. */
function addLine(
  years: Map<number, UserYear>,
  { fiscalYear, threshold, item }: UserLine,
): { key: UserYearKey; reason: UserYearFault["reason"] }[] {
  const year = years.get(fiscalYear) ?? { fiscalYear, threshold: null, items: [] };
  if (item && year.items.some(({ code }) => code === item.code))
    return [{ key: "code", reason: "given-twice" }];
  if (threshold !== null && year.threshold !== null && threshold !== year.threshold)
    return [{ key: "threshold", reason: "threshold" }];
  years.set(fiscalYear, {
    fiscalYear,
    threshold: year.threshold ?? threshold,
    items: item ? [...year.items, item] : year.items,
  });
  return [];
}

type Columns = Partial<Record<UserYearKey, number>>;

function columnsIn(row: readonly CellValue[], firstColumn: number): Columns {
  const columns: Columns = {};
  row.forEach((cell, offset) => {
    const key = userYearColumnOf(cellText(cell));
    if (key) columns[key] ??= firstColumn + offset;
  });
  return columns;
}

const isHeader = ({ fiscalYear, code }: Columns) => fiscalYear !== undefined && code !== undefined;

function faultOfNoHeader({ firstRow, firstColumn, values }: SheetCells): UserYearFault[] {
  const isEmpty = values.flat().every((value) => isBlank(cellText(value)));
  return isEmpty
    ? []
    : [{ row: firstRow, column: firstColumn, reason: "no-header", text: cellText(values[0]?.[0]) }];
}
