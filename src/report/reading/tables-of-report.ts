import type { MatchedTable } from "./body";
import { told } from "./headings-or-rows";
import { howRowsRun } from "./how-rows-run";
import type { SheetLine } from "./sheet-line";

type Table = Omit<MatchedTable, "isReport" | "run">;

/**
 * Which of a sheet's tables are the report: those that tell most of what was done, where an analysis or a plan
 * has less of it; one that tells a field less
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
    run: howRowsRun(table.lines, table.match),
  }));
  return sorted.map((table, index) => {
    const before = sorted[index - 1];
    if (!before || before.isReport) return table;
    return { ...table, above: headingsBelow(before.lines) };
  });
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
