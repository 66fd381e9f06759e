import { readDates, type WrittenDate } from "../../terms/dates";
import { isBlank } from "../../reading/cells";
import type { EntryKey } from "../../form/columns";
import type { ReportRow } from "../../form/report";
import { readLines, type LineInCell } from "./lines-in-cells";
import { readNames, type DepartmentInCell } from "./named-departments";

/** What several rules want to know of a row's texts, each measured once, and only if one asks. */
export class RowFacts {
  private readonly lines = new Map<EntryKey, readonly LineInCell[]>();
  private readonly dates = new Map<LineInCell, readonly WrittenDate[]>();
  private names: readonly DepartmentInCell[] | undefined;

  constructor(private readonly row: ReportRow) {}

  /** The lines of a column as its joined text has them, each with the cell it begins in. */
  linesIn(key: EntryKey): readonly LineInCell[] {
    const lines = this.lines.get(key) ?? readLines(this.row.cells[key]);
    this.lines.set(key, lines);
    return lines;
  }

  /** The last line of a column that says something. */
  lastLineIn(key: EntryKey): LineInCell | undefined {
    return this.linesIn(key)
      .filter(({ text }) => !isBlank(text))
      .at(-1);
  }

  datesIn(line: LineInCell): readonly WrittenDate[] {
    const dates = this.dates.get(line) ?? readDates(line.text);
    this.dates.set(line, dates);
    return dates;
  }

  /** Every department the row names, in the cells they stand in; a cell read by itself, since names do not run on. */
  get departments(): readonly DepartmentInCell[] {
    return (this.names ??= readNames(this.row.cells.responsible));
  }
}
