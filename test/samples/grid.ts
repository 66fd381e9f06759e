import { blankRow } from "../../src/report/sheets/grid/row-cells";
import { newGrid } from "../../src/report/sheets/grid/new-grid";
import type { EntryKey, SectionKind } from "../../src/report/form/columns";
import type { CellValue, GridRow } from "../../src/report/form/report";
import type { Department } from "../../src/report/terms/departments/department";
import { readScores } from "../../src/report/terms/scores";
import type { SheetReading, WorkbookReading } from "../../src/report/workbook/workbook-reading";

/** A working grid as a read brings it in, without Excel. */
export function gridReading(
  rows: readonly GridRow[] = [],
  departments: readonly Department[] = [],
): SheetReading {
  const { sheet } = newGrid({
    sheetName: "รายงาน ITA",
    existingName: null,
    heading: { agency: "กรมตัวอย่าง", fiscalYear: 2566 },
    rows,
    departments,
  });
  const values: CellValue[][] = Array.from({ length: 5 }, () => []);
  for (const written of sheet.values)
    written.values.forEach((cells, offset) => {
      values[written.row + offset] = cells.map((cell) => cell ?? "");
    });
  return {
    sheetName: "รายงาน ITA",
    firstRow: 0,
    firstColumn: 0,
    values: Array.from(values, (row) => row ?? []),
    formulaCells: [],
    flags: [],
    hiddenRows: [],
  };
}

export function gridRow(section: SectionKind, text: Partial<Record<EntryKey, string>>): GridRow {
  const row = blankRow(section);
  return { ...row, text: { ...row.text, ...text }, scores: readScores(text.score ?? "") };
}

export function workbookReading(active: SheetReading, more: Partial<WorkbookReading> = {}) {
  const reading: WorkbookReading = {
    active,
    activeCell: { row: 0, column: 0 },
    named: null,
    sheets: [{ id: "1", name: active.sheetName, isVisible: true }],
    names: [],
    publishedSheet: null,
    directory: null,
    settings: null,
    scores: null,
    userYears: null,
    check: null,
    safe: null,
    ...more,
  };
  return reading;
}
