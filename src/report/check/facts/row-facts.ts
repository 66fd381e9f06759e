import { readDates, type WrittenDate } from "../../terms/dates";
import { isBlank } from "../../reading/cells";
import type { EntryKey } from "../../form/columns";
import type { ReportRow } from "../../form/report";
import { readLines, textKeys, type LineInCell } from "./lines-in-cells";
import { readNames, type DepartmentInCell } from "./named-departments";

/** A line with the dates it names, one at least. */
export interface DatedLine {
  key: EntryKey;
  line: LineInCell;
  dates: readonly WrittenDate[];
}

/** What several rules want to know of a row's texts, each measured once, and only if one asks. */
export class RowFacts {
  private readonly lines: Partial<Record<EntryKey, readonly LineInCell[]>> = {};
  private dated: readonly DatedLine[] | undefined;
  private names: readonly DepartmentInCell[] | undefined;

  constructor(private readonly row: ReportRow) {}

  /** The lines of a column as its joined text has them, each with the cell it begins in. */
  linesIn(key: EntryKey): readonly LineInCell[] {
    return (this.lines[key] ??= readLines(this.row.cells[key]));
  }

  /** The last line of a column that says something. */
  lastLineIn(key: EntryKey): LineInCell | undefined {
    const lines = this.linesIn(key);
    for (let at = lines.length - 1; at >= 0; at -= 1) {
      const line = lines[at];
      if (line && !isBlank(line.text)) return line;
    }
    return undefined;
  }

  /** The lines of the text columns that name dates. */
  get datedLines(): readonly DatedLine[] {
    return (this.dated ??= this.readDatedLines());
  }

  /** Every department the row names, in the cells they stand in; a cell read by itself, since names do not run on. */
  get departments(): readonly DepartmentInCell[] {
    return (this.names ??= readNames(this.row.cells.responsible));
  }

  private readDatedLines(): DatedLine[] {
    const dated: DatedLine[] = [];
    for (const key of textKeys)
      for (const line of this.linesIn(key)) {
        const dates = readDates(line.text);
        if (dates.length > 0) dated.push({ key, line, dates });
      }
    return dated;
  }
}
