import { contentsOf, isCoded, type ColumnContents } from "./column-contents";
import { findHeaderRows, headerAbove } from "./header-rows";
import { isAnotherScore, roleOfHeader, yearOfHeader } from "./headers";
import { beginsWithNumber } from "./item-codes";
import { cellAt, type SourceRow, type SourceTable } from "./source-table";

export type ColumnRole = "instrument" | "code" | "title" | "score";
/** Zero-based columns; code and title may share one (`O13 รายงานผลการดำเนินงานประจำปี`). */
export type Mapping = Partial<Record<ColumnRole, number>>;

export interface Proposal {
  mapping: Mapping;
  /** Index into rows of the last header row; null where there is none. */
  headerRow: number | null;
  /** What a person chooses columns by; columns without any text are left out. */
  columns: { column: number; header: string; samples: string[] }[];
}

const mostSamples = 3;
/** So many rows tell what the columns hold. */
const mostRowsJudged = 500;

/**
 * Guesses where the columns are: by what they hold first, by their headers where that leaves a choice.
 * @param year whose scores are wanted where several stand side by side; null for the newest.
 */
export function proposeMapping(table: SourceTable, year: number | null = null): Proposal {
  const header = findHeaderRows(table.rows);
  const first = header === null ? 0 : header.last + 1;
  const body = table.rows.slice(first, first + mostRowsJudged);
  const width = table.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const headers = Array.from({ length: width }, (_, column) =>
    header === null ? "" : headerAbove(table.rows, header, column),
  );
  const contentsIn = (rows: readonly SourceRow[]) =>
    headers.map((text, column) => contentsOf(rows, column, text));

  const code = codeColumn(contentsIn(body));
  // Totals and headings between the items would blur what the other columns hold.
  const items = code === undefined ? body : body.filter((row) => isItem(cellAt(row, code)));
  const contents = contentsIn(items);
  const others = contents.filter(({ column }) => column !== code);
  const score = scoreColumn(others, year);
  const instrument = instrumentColumn(
    contents.filter(({ column }) => column !== score),
    code,
  );
  const title = titleColumn(contents, { code, score, instrument });
  return {
    mapping: defined({ instrument, code, title, score }),
    headerRow: header?.last ?? null,
    columns: contents
      .map(({ column, header: text, filled }) => ({
        column,
        header: text,
        samples: filled.slice(0, mostSamples),
      }))
      .filter(({ header: text, samples }) => text !== "" || samples.length > 0),
  };
}

const isItem = (cell: string): boolean => isCoded(cell) || beginsWithNumber(cell);

/** The column with most codes of their own; failing that, one of bare numbers that are not the scores. */
function codeColumn(columns: readonly ColumnContents[]): number | undefined {
  const coded = best(
    columns.filter((column) => column.coded > 0),
    (column) => column.coded,
    (column) => rank(column, "code"),
  );
  if (coded) return coded.column;
  const leavesScores = (column: ColumnContents) =>
    columns.some((other) => other !== column && other.scores > 0);
  return best(
    columns.filter(
      (column) =>
        column.numbered > 0 &&
        !rank(column, "score") &&
        (rank(column, "code") || leavesScores(column)),
    ),
    (column) => rank(column, "code"),
    // Beside ลำดับ, which counts the lines, ข้อ is the code.
    (column) => (/ข้อ|รหัส|code/i.test(column.header) ? 1 : 0),
    (column) => column.numbered,
  )?.column;
}

function scoreColumn(columns: readonly ColumnContents[], year: number | null): number | undefined {
  const candidates = columns.filter(
    (column) =>
      !isAnotherScore(column.header) &&
      (rank(column, "score") ||
        column.scores * 2 >= Math.max(1, column.filled.length) ||
        column.scoresInWords * 2 >= Math.max(1, column.filled.length)),
  );
  const years = new Set(candidates.map(({ header }) => yearOfHeader(header)).filter(Boolean));
  // Beside one past year a column without any is this year's; among several years the newest is.
  const noYear = years.size > 1 ? 0 : Infinity;
  return best(
    candidates,
    (column) => (column.scores > 0 || column.scoresInWords > 0 ? 1 : 0),
    (column) => rank(column, "score"),
    (column) => (column.isCounter ? 0 : 1),
    (column) => (column.scores > 0 ? 1 : 0),
    (column) => (year !== null && yearOfHeader(column.header) === year ? 1 : 0),
    (column) => yearOfHeader(column.header) ?? noYear,
    (column) => (/ที่ได้|ผลคะแนน/.test(column.header) ? 1 : 0),
    (column) => (column.differentScores > 1 ? 1 : 0),
  )?.column;
}

function instrumentColumn(
  columns: readonly ColumnContents[],
  code: number | undefined,
): number | undefined {
  const named = columns.filter(
    (column) =>
      column.column !== code &&
      column.instruments > 0 &&
      column.instruments * 2 >= column.filled.length,
  );
  return best(
    named,
    (column) => rank(column, "instrument"),
    (column) => column.instruments,
  )?.column;
}

function titleColumn(
  columns: readonly ColumnContents[],
  taken: { code: number | undefined; score: number | undefined; instrument: number | undefined },
): number | undefined {
  const free = columns.filter(
    ({ column, header }) =>
      ![taken.score, taken.instrument].includes(column) && roleOfHeader(header) !== "other",
  );
  // A code column with titles of its own is the title column too.
  const own = (column: ColumnContents) => column.column !== taken.code || column.wordLength > 12;
  return best(
    free.filter((column) => own(column) && column.wordLength >= 2),
    (column) => (rank(column, "title") && column.column !== taken.code ? 1 : 0),
    (column) => new Set(column.filled).size,
    (column) => column.wordLength,
  )?.column;
}

/** 1 where the header, or its last word, says the role. */
function rank({ header }: ColumnContents, role: ColumnRole): number {
  const words = [header, header.split(" ")[0] ?? "", header.split(" ").at(-1) ?? ""];
  return words.some((word) => roleOfHeader(word) === role) ? 1 : 0;
}

/** The one that is most by the first measure, then the next, then leftmost. */
function best(
  columns: readonly ColumnContents[],
  ...measures: ((column: ColumnContents) => number)[]
): ColumnContents | undefined {
  return [...columns].sort((a, b) => {
    for (const measure of measures) {
      const [left, right] = [measure(a), measure(b)];
      if (left !== right) return right > left ? 1 : -1;
    }
    return a.column - b.column;
  })[0];
}

function defined(columns: Record<ColumnRole, number | undefined>): Mapping {
  const mapping: Mapping = {};
  for (const role of ["instrument", "code", "title", "score"] as const) {
    const column = columns[role];
    if (column !== undefined) mapping[role] = column;
  }
  return mapping;
}
