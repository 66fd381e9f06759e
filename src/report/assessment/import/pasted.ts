import { refuseLongLines, refuseLongRows } from "./line-length";
import { readPdfLines } from "./pdf-lines";
import { plainText, type SourceRow, type SourceTable } from "./source-table";

/**
 * What was pasted: cells with tabs between, as Excel and web pages copy them, or else the lines of a PDF
 * file. One table without a name; none where nothing but blanks was pasted.
 * @throws LineTooLongError
 */
export function pastedTables(text: string): SourceTable[] {
  const lines = text.replace(/\r\n?|\u2028|\v|\f/g, "\n").replace(/^\uFEFF/, "");
  refuseLongLines(lines);
  const rows = isTabbed(lines) ? tabbedRows(lines) : readPdfLines(lines.split("\n"));
  const filled = rows.filter(({ cells }) => cells.some((cell) => plainText(cell) !== ""));
  return filled.length === 0 ? [] : [{ name: "", rows: filled }];
}

/** A tab or two may stray into a PDF file's text; a table has them in most of its lines. */
function isTabbed(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.filter((line) => line.trim().includes("\t")).length * 3 >= Math.max(1, lines.length);
}

function tabbedRows(text: string): SourceRow[] {
  const rows = readCells(text);
  refuseLongRows(rows);
  return rejoined(rows);
}

/** Excel puts quotes around a cell that holds line breaks, and doubles the quotes in it. */
const cell = /"((?:[^"\t]|"")*)"(?=[\t\n]|$)|[^\t\n]*/y;

function readCells(text: string): SourceRow[] {
  const rows: SourceRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let firstLine = 1;
  cell.lastIndex = 0;
  for (;;) {
    const match = cell.exec(text);
    const whole = match?.[0] ?? "";
    cells.push(match?.[1]?.replaceAll('""', '"') ?? whole);
    line += whole.split("\n").length - 1;
    const end = text[cell.lastIndex];
    if (end !== "\t") {
      rows.push({ line: firstLine, cells });
      cells = [];
      line += 1;
      firstLine = line;
    }
    if (end === undefined) return rows;
    cell.lastIndex += 1;
  }
}

/** A row is torn into so many pieces at most: no cell of a score table has more lines. */
const mostPieces = 50;

/**
 * Web pages copy a line break inside a cell as it stands, which tears its row in two or more. Pieces
 * that together make a row as wide as most are one row again.
 */
function rejoined(rows: readonly SourceRow[]): SourceRow[] {
  const width = commonWidth(rows);
  const joined: SourceRow[] = [];
  for (let index = 0; index < rows.length;) {
    const pieces = piecesOfOneRow(rows, index, width);
    const [first] = pieces;
    if (!first) break;
    joined.push({ line: first.line, cells: joinedEnds(pieces) });
    index += pieces.length;
  }
  return joined;
}

/** A row that is torn has its first two cells at least; a title line has one and stays alone. */
function piecesOfOneRow(rows: readonly SourceRow[], from: number, width: number): SourceRow[] {
  const alone = rows.slice(from, from + 1);
  let cells = alone[0]?.cells.length ?? 0;
  if (cells < 2) return alone;
  for (let index = from + 1; cells < width; index += 1) {
    const next = index < from + mostPieces ? rows[index] : undefined;
    if (!next) return alone;
    cells += next.cells.length - 1;
    if (cells === width && next.cells.length > 1) return rows.slice(from, index + 1);
  }
  return alone;
}

/** The last cell of each piece and the first of the next are one. */
function joinedEnds([first, ...others]: readonly SourceRow[]): string[] {
  const joined = [...(first?.cells ?? [])];
  for (const { cells } of others)
    joined.push(`${joined.pop() ?? ""} ${cells[0] ?? ""}`, ...cells.slice(1));
  return joined;
}

function commonWidth(rows: readonly SourceRow[]): number {
  const times = new Map<number, number>();
  for (const { cells } of rows) times.set(cells.length, (times.get(cells.length) ?? 0) + 1);
  const [most] = [...times].filter(([width]) => width > 1).sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 1;
}
