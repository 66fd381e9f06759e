import { looksLikeAgency } from "../../../terms/agencies";
import { holdsScores } from "../column-contents";
import { isAnotherScore, roleOfHeader } from "../headers";
import { instrumentNamed } from "../../../terms/instrument-name";
import { isTotal } from "../passed-over";
import { cellAt, type SourceRow, type SourceTable } from "../source-table";
import type { Part } from "./part";
import { agencyHeader } from "./part-headers";

const mostRowsAbove = 15;
/** So many rows tell what a column holds. */
const mostRowsJudged = 200;

/** An agency's columns: from its name to the next one's, where its cell is merged over several. */
interface AgencyColumns {
  agency: string;
  first: number;
  /** One past the last. */
  end: number;
}

/** A column of scores under a name. */
interface NamedColumn {
  agency: string;
  column: number;
}

/**
 * A table with a line for each item or indicator and a column for each agency: for each agency the table
 * without the others' columns. Null where it is none.
 */
export function acrossParts(table: SourceTable): Part[] | null {
  return partedBy(table, (named, at) =>
    named.filter(
      ({ agency, column }) =>
        looksLikeAgency(agency) || isUnderAgencyHeader(table.rows, at, column),
    ),
  );
}

/**
 * The same where the names do not look like agencies': columns of scores whose headers say nothing of
 * scores, years or totals. Whose they are must be told, as the first is not to be taken for the only one.
 */
export function columnsOfNames(table: SourceTable): Part[] | null {
  return partedBy(table, (named) => {
    const words = named.flatMap(({ agency }) => [agency, agency.split(" ")[0] ?? ""]);
    if (words.some((word) => roleOfHeader(word) === "score")) return [];
    return named.filter(
      ({ agency }) =>
        /\p{L}/u.test(agency) &&
        roleOfHeader(agency) === null &&
        !isAnotherScore(agency) &&
        !isTotal(agency) &&
        instrumentNamed(agency) === null,
    );
  });
}

function partedBy(
  table: SourceTable,
  agenciesOf: (named: readonly NamedColumn[], row: number) => NamedColumn[],
): Part[] | null {
  const { name, rows } = table;
  for (const [at, header] of rows.slice(0, mostRowsAbove).entries()) {
    const agencies = agenciesOf(namedColumns(rows, at), at);
    if (agencies.length < 2) continue;
    const columns = agencies.map(({ agency, column }) => ({
      agency,
      first: column,
      end: endOf(header, column),
    }));
    return columns.map((own) => ({
      agency: own.agency,
      year: null,
      table: { name, rows: rows.map((row) => onlyOwn(row, own, columns, header)) },
    }));
  }
  return null;
}

function namedColumns(rows: readonly SourceRow[], at: number): NamedColumn[] {
  const row = rows[at];
  const below = rows.slice(at + 1, at + 1 + mostRowsJudged);
  return (row?.cells ?? []).flatMap((_, column) => {
    const agency = row ? cellAt(row, column) : "";
    return agency !== "" && holdsScores(below, column) ? [{ agency, column }] : [];
  });
}

/** `หน่วยงาน` merged over the agencies' names. */
function isUnderAgencyHeader(rows: readonly SourceRow[], at: number, column: number): boolean {
  const header = agencyHeader(rows.slice(0, at));
  const upper = rows[at - 1];
  if (header?.row !== at - 1 || !upper || column < header.column) return false;
  for (let between = header.column + 1; between <= column; between += 1)
    if (cellAt(upper, between) !== "") return false;
  return true;
}

/** Merged cells leave the cells right of them blank. */
function endOf(row: SourceRow, column: number): number {
  let end = column + 1;
  while (end < row.cells.length && cellAt(row, end) === "") end += 1;
  return end;
}

/** The header of an agency's only column becomes what it is: that of the scores. */
function onlyOwn(
  row: SourceRow,
  own: AgencyColumns,
  all: readonly AgencyColumns[],
  header: SourceRow,
): SourceRow {
  const isOthers = (column: number) =>
    all.some(({ first, end }) => first !== own.first && column >= first && column < end);
  const cells = row.cells.map((cell, column) => {
    if (isOthers(column)) return "";
    return row === header && column === own.first ? "คะแนน" : cell;
  });
  return { ...row, cells };
}
