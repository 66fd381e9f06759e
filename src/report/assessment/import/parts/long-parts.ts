import { squeeze } from "../../../terms/letters";
import { isAnotherScore } from "../headers";
import { isTotal } from "../passed-over";
import { readScore } from "../score-text";
import { cellAt, type SourceRow, type SourceTable } from "../source-table";
import type { Part } from "./part";
import { agencyHeader, yearColumn, type HeaderPlace } from "./part-headers";
import { yearNamed } from "./part-year";

/**
 * A table whose lines name their agency in a column, once over its lines where cells are merged; a column of
 * years beside it parts them further. Null where there is no such column.
 */
export function longParts(table: SourceTable): Part[] | null {
  const header = agencyHeader(table.rows);
  if (!header) return null;
  const parts = new Map<string, Part>();
  const years = yearColumn(table.rows[header.row]);
  const title = table.rows.slice(0, header.row + 1);
  const of: Pick<Part, "agency" | "year"> = { agency: null, year: null };
  for (const row of table.rows.slice(header.row + 1)) {
    const name = agencyIn(row, header, table);
    if (name !== null && name !== of.agency) Object.assign(of, { agency: name, year: null });
    if (years !== null) of.year = yearNamed(cellAt(row, years)) ?? of.year;
    if (of.agency === null) title.push(row);
    else {
      const key = `${squeeze(of.agency)} ${of.year ?? ""}`;
      const part = parts.get(key) ?? { ...of, table: { name: table.name, rows: [...title] } };
      part.table.rows.push(without(row, header.column));
      parts.set(key, part);
    }
  }
  return parts.size === 0 ? null : [...parts.values()];
}

/** The agency a line begins; null where it goes on with the last one's, or is a total or the header again. */
export function agencyIn(
  row: SourceRow,
  header: HeaderPlace,
  { rows }: SourceTable,
): string | null {
  const name = cellAt(row, header.column);
  const isHeader = name === cellAt(rows[header.row] ?? row, header.column);
  const isNone = name === "" || isHeader || isTotal(name) || isAnotherScore(name);
  return isNone || readScore(name) !== "bad-score" ? null : name;
}

/** The other columns stay where they are. */
function without(row: SourceRow, column: number): SourceRow {
  return { ...row, cells: row.cells.map((cell, at) => (at === column ? "" : cell)) };
}
