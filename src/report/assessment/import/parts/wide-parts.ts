import { indicators } from "../../../../reference/indicators";
import { codesWithin } from "../codes-in-text";
import { indicatorNamed } from "../../indicator-named";
import { instrumentNamed } from "../../../terms/instrument-name";
import { explicitCodes } from "../item-codes";
import { readScore } from "../score-text";
import { cellAt, type SourceRow, type SourceTable } from "../source-table";
import { agencyIn } from "./long-parts";
import type { Part } from "./part";
import { agencyHeader, yearColumn, type HeaderPlace } from "./part-headers";
import { yearNamed } from "./part-year";

/** Fewer items or indicators side by side than this are no header of theirs. */
const fewestSubjects = 3;
const mostRowsAbove = 15;

/** A column of a wide table: the item or indicator its header names. */
interface Subject {
  column: number;
  text: string;
}

/**
 * A table with a column for each item or indicator and a line for each agency (or just one line, of an
 * agency that is not named): turned, so that each is a table of lines. Null where it is none.
 */
export function wideParts(table: SourceTable): Part[] | null {
  const { rows } = table;
  const at = rows.slice(0, mostRowsAbove).findIndex((_, row) => subjectsIn(rows, row).length > 0);
  if (at < 0) return null;
  const subjects = subjectsIn(rows, at);
  const header = agencyColumn(rows.slice(0, at + 1), rows.slice(at + 1), subjects);
  const years = yearColumn(rows[header?.row ?? at]) ?? yearColumn(rows[at]);
  let agency: string | null = null;
  const parts = rows.slice(at + 1).flatMap((row): Part[] => {
    const name = header && agencyIn(row, header, table);
    const isMean = name === null && header !== null && cellAt(row, header.column) !== "";
    agency = name ?? agency;
    if (isMean || !givesScores(row, subjects)) return [];
    const year = years === null ? null : yearNamed(cellAt(row, years));
    return [{ agency, year, table: { name: table.name, rows: turned(row, subjects) } }];
  });
  // Several lines without names could be anybody's.
  return parts.length > 1 && header === null ? null : parts;
}

function subjectsIn(rows: readonly SourceRow[], at: number): Subject[] {
  const row = rows[at];
  if (!row) return [];
  const named = row.cells.flatMap((_, column) => {
    const text = cellAt(row, column);
    return namesSubject(text) ? [{ column, text }] : [];
  });
  const subjects = named.length >= fewestSubjects ? named : numberedOneToTen(rows, at);
  return subjects.length >= fewestSubjects ? subjects : [];
}

const namesSubject = (text: string): boolean =>
  indicatorNamed(text) !== null ||
  explicitCodes(text, null, new Map()) !== null ||
  codesWithin(text) !== null;

/** Bare numbers, from 1 to all ten, under headers that name indicators or instruments. */
function numberedOneToTen(rows: readonly SourceRow[], at: number): Subject[] {
  const row = rows[at];
  const above = rows.slice(0, at).flatMap(({ cells }) => cells);
  const isOfIndicators = above.some(
    (cell) => cell.trim().startsWith("ตัวชี้วัด") || instrumentNamed(cell) !== null,
  );
  if (!row || !isOfIndicators) return [];
  const numbered = row.cells.flatMap((_, column) => {
    const number = readScore(cellAt(row, column));
    return typeof number === "number" ? [{ column, number }] : [];
  });
  const isAll =
    numbered.length === indicators.length &&
    numbered.every(({ number }, index) => number === index + 1);
  return isAll ? numbered.map(({ column, number }) => ({ column, text: `ตัวชี้วัดที่ ${number}` })) : [];
}

/** By its header, else the first column of words left of the scores. */
function agencyColumn(
  above: readonly SourceRow[],
  body: readonly SourceRow[],
  subjects: readonly Subject[],
): HeaderPlace | null {
  const first = Math.min(...subjects.map(({ column }) => column));
  const place = agencyHeader(above);
  if (place && place.column < first) return place;
  for (let column = 0; column < first; column += 1)
    if (body.some((row) => readScore(cellAt(row, column)) === "bad-score"))
      return { row: above.length - 1, column };
  return null;
}

function givesScores(row: SourceRow, subjects: readonly Subject[]): boolean {
  const given = subjects.filter(({ column }) => typeof readScore(cellAt(row, column)) === "number");
  return given.length * 2 >= subjects.length;
}

function turned(row: SourceRow, subjects: readonly Subject[]): SourceRow[] {
  const { line } = row;
  return [
    { line, cells: ["ประเด็น", "คะแนน"] },
    ...subjects.map(({ column, text }) => ({ line, cells: [text, cellAt(row, column)] })),
  ];
}
