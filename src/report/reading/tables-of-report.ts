import type { ColumnKey } from "../form/columns";
import type { MatchedTable } from "./body";
import type { SheetLine } from "./sheet-line";

type Table = Omit<MatchedTable, "isReport" | "mergesItems">;

/** What was done about an issue: an analysis or a plan has less of it than the report. */
const told: readonly ColumnKey[] = ["measures", "responsible", "actions", "results"];

/**
 * Which of a sheet's tables are the report: those that tell most of what was done; one that tells a field less
 * is still a part of it. What stands alone below another table is the heading of the next.
 */
export function tablesOfReport(tables: readonly Table[]): MatchedTable[] {
  const fieldsOf = ({ match }: Table) =>
    told.filter((key) => match.columns[key] !== undefined).length;
  const most = Math.max(0, ...tables.map(fieldsOf));
  const fewest = Math.max(1, most > 2 ? most - 1 : most);
  const sorted = tables.map((table) => ({
    ...table,
    isReport: fieldsOf(table) >= fewest,
    mergesItems: mergesItems(table),
  }));
  return sorted.map((table, index) => {
    const before = sorted[index - 1];
    if (!before || before.isReport) return table;
    return { ...table, above: headingsBelow(before.lines) };
  });
}

/** One such line among many may as well be a row whose item was left out. */
const fewestMerged = 0.25;

function mergesItems({ lines, match: { fieldOf } }: Table): boolean {
  const whole = lines
    .map(({ cells }) => new Set(cells.map(({ column }) => fieldOf.get(column))))
    .filter((keys) => told.every((key) => keys.has(key)));
  const without = whole.filter((keys) => !keys.has("issue"));
  return without.length > whole.length * fewestMerged;
}

/** All that stands above the report's first table, those of other tables left out. */
export function linesAbove(
  main: MatchedTable,
  tables: readonly MatchedTable[],
): readonly SheetLine[] {
  return tables.slice(0, tables.indexOf(main) + 1).flatMap(({ above }) => above);
}

function headingsBelow(lines: readonly SheetLine[]): readonly SheetLine[] {
  const last = lines.map(({ cells }) => cells.length > 1).lastIndexOf(true);
  return lines.slice(last + 1);
}
