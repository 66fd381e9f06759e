import type { CellValue, ReportRow, SheetCells } from "../form/report";
import { readLine, type SheetLine } from "./sheet-line";
import { toReportRow, type RowInProgress } from "./row";

/**
 * What a sheet read again has in common with what was read of it before: a sheet row whose cells are the
 * same ones gives the same line, and the same lines give the same row of the report.
 */
export class RowsRead {
  /** How many rows of the report were put together since the beginning. */
  parsed = 0;
  private readonly lines = new WeakMap<
    readonly CellValue[],
    { line: SheetLine; firstColumn: number }
  >();
  private readonly rows = new WeakMap<SheetLine, { made: RowInProgress; row: ReportRow }>();

  /** @param index of the row's cells among the sheet's. */
  line(sheet: SheetCells, cells: readonly CellValue[], index: number): SheetLine {
    const { firstColumn } = sheet;
    const row = sheet.firstRow + index;
    const known = this.lines.get(cells);
    if (known?.line.row === row && known.firstColumn === firstColumn) return known.line;
    const line = readLine(cells, row, firstColumn);
    this.lines.set(cells, { line, firstColumn });
    return line;
  }

  row(made: RowInProgress): ReportRow {
    const [first] = made.lines;
    const known = first && this.rows.get(first);
    if (known && isSame(known.made, made)) return known.row;
    const row = toReportRow(made);
    this.parsed += 1;
    if (first) this.rows.set(first, { made, row });
    return row;
  }
}

/** Of the same lines, under the same headers and the same band. */
function isSame(before: RowInProgress, now: RowInProgress): boolean {
  return (
    before.section === now.section &&
    before.instrument === now.instrument &&
    before.columns === now.columns &&
    before.lines.length === now.lines.length &&
    before.lines.every((line, index) => line === now.lines[index])
  );
}
