import type { ColumnKey } from "../form/columns";
import type { ColumnMatch } from "./columns";
import { instrumentHeading, type InstrumentHeading, type Naming } from "./instrument-heading";
import type { SheetLine } from "./sheet-line";

/** What rows are about that have something done beside them: nothing named alike is a heading then. */
export interface RowsOfTable {
  count: number;
  namings: ReadonlySet<Naming>;
}

export function rowsOfTable(lines: readonly SheetLine[], match: ColumnMatch): RowsOfTable {
  const issues = lines
    .filter((line) => saysWhatWasDone(line, match))
    .flatMap(({ cells }) => cells.filter(({ column }) => column === match.columns.issue));
  const named = issues.flatMap(({ text }) => instrumentHeading(text)?.naming ?? []);
  const isOfRows = (naming: Naming) => {
    const count = named.filter((each) => each === naming).length;
    // An item may be called as an indicator is, or speak of an instrument; a number is no item's.
    return naming === "numbered indicator" ? count > 0 : count * 2 > issues.length;
  };
  return { count: issues.length, namings: new Set(named.filter(isOfRows)) };
}

/**
 * Whether a heading of an instrument is none of the rows. With a score it may be a row that is not filled in
 * yet: then a row right below it speaks for the heading.
 */
export function isHeading(
  { naming, isScored }: InstrumentHeading,
  { count, namings }: RowsOfTable,
  hasRowBelow: boolean,
): boolean {
  return !namings.has(naming) && (!isScored || (count > 0 && hasRowBelow));
}

/** What was done about an issue, by whom, and what came of it. */
export const told: readonly ColumnKey[] = ["measures", "responsible", "actions", "results"];

export const saysWhatWasDone = ({ cells }: SheetLine, { fieldOf }: ColumnMatch): boolean =>
  told.some((key) => cells.some(({ column }) => fieldOf.get(column) === key));
