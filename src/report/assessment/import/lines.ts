import { squeeze } from "../../terms/letters";
import { byTitle, countsLines } from "./bare-numbers";
import { roleOfHeader } from "./headers";
import { instrumentNamed } from "../../terms/instrument-name";
import type { KnownItems } from "./known-items";
import { instrumentOfHeading, numberedIndicator, readLine, type Line } from "./line";
import type { Mapping } from "./mapping";
import { readScore } from "./score-text";
import { cellAt, filledCells, lineText, type SourceRow, type SourceTable } from "./source-table";

/** A table and where its columns are. */
export interface MappedTable {
  table: SourceTable;
  mapping: Mapping;
  /** Index into rows of the last header row; null where there is none. */
  headerRow: number | null;
}

/** What each row of a table is; bare numbers belong to the instrument last named above them. */
export function readLines({ table, mapping, headerRow }: MappedTable, known: KnownItems): Line[] {
  const isRepeated = repeatedLines(table);
  const header = table.rows[headerRow ?? -1];
  const codeHeader = header === undefined ? "" : cellAt(header, mapping.code);
  const countsIndicators = squeeze(codeHeader).endsWith("ตัวชี้วัดที่");
  let instrument = instrumentNamed(table.name);
  let itemsBegan = false;
  const lines = table.rows.map((row, index): Line => {
    instrument =
      instrumentNamed(cellAt(row, mapping.instrument)) ??
      instrumentOfHeading(row, mapping) ??
      instrument;
    const line =
      (countsIndicators ? numberedIndicator(row, mapping) : null) ??
      readLine(row, mapping, instrument, known);
    itemsBegan ||= line.kind === "coded";
    const isAbove = headerRow === null ? !itemsBegan : index < headerRow;
    const isHeader = index === headerRow || isHeaderLine(row);
    const isTitle = (isAbove || isRepeated(row)) && isTitleLine(row, line, mapping);
    return isHeader || isTitle ? { kind: "passed-over" } : line;
  });
  const told = countsLines(codeHeader) ? lines.map((line) => byTitle(line, known)) : lines;
  return withoutDoubtfulNumbers(withDoubtfulTitles(told));
}

/** Among items told by their titles, an indicator's name that is an item's too is the item's, if no other stands there. */
function withDoubtfulTitles(lines: readonly Line[]): readonly Line[] {
  const isByTitle = lines.some((line) => line.kind === "coded" && line.by === "title");
  const isNone = lines.every((line) => line.kind !== "indicator" || line.asItem !== null);
  if (!isByTitle || !isNone) return lines;
  return lines.map((line) => (line.kind === "indicator" ? (line.asItem ?? line) : line));
}

/** Nothing but headers, as they are repeated on every page. */
function isHeaderLine(row: SourceRow): boolean {
  const cells = filledCells(row);
  return cells.length > 1 && cells.every((cell) => roleOfHeader(cell) !== null);
}

/** Words without a code, a score or any number with decimals, above the items or on every page. */
function isTitleLine(row: SourceRow, line: Line, mapping: Mapping): boolean {
  if (line.kind !== "codeless" || line.reason !== "no-code") return false;
  const score = readScore(cellAt(row, mapping.score));
  return typeof score !== "number" && !/[\d๐-๙][.,][\d๐-๙]/.test(lineText(row));
}

/** Tells the lines that stand in a table more than once. */
function repeatedLines(table: SourceTable): (row: SourceRow) => boolean {
  const times = new Map<string, number>();
  for (const text of table.rows.map(lineText)) times.set(text, (times.get(text) ?? 0) + 1);
  return (row) => (times.get(lineText(row)) ?? 0) > 1;
}

/** Where i4 is spelt out, a bare 4 in the same table counts something else: indicators, or the lines. */
function withoutDoubtfulNumbers(lines: readonly Line[]): Line[] {
  const speltOut = new Set(
    lines.flatMap((line) =>
      line.kind === "coded" && line.by === "code" ? line.codes.map(({ code }) => code) : [],
    ),
  );
  return lines.map((line) =>
    line.kind === "coded" &&
    line.by === "number" &&
    line.codes.some(({ code }) => speltOut.has(code))
      ? { kind: "codeless", reason: "no-code", code: "" }
      : line,
  );
}
