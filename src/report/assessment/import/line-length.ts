import type { SourceRow } from "./source-table";

/** In UTF-16 units: as much as Excel lets stand in one cell. A line of a score table has a few hundred. */
const longestLine = 32_767;
/** Score tables have up to twenty columns or so; each is looked at by itself. */
const mostCells = 1_000;

/** A line of what a person gave is too long to be an item's: an export without line ends, or no table at all. */
export class LineTooLongError extends Error {
  override name = "LineTooLongError";

  /** @param line 1-based */
  constructor(readonly line: number) {
    super(`Line ${line} is too long for a score table`);
  }
}

/**
 * Before cells are made of the text.
 * @throws LineTooLongError
 */
export function refuseLongLines(text: string): void {
  text.split(/\r\n?|\n/).forEach((line, index) => {
    if (line.length > longestLine) throw new LineTooLongError(index + 1);
  });
}

/**
 * Rows with more cells than any table has, and cells that go on over line after line (a quote never closed).
 * @throws LineTooLongError
 */
export function refuseLongRows(rows: readonly SourceRow[]): void {
  const long = rows.find(
    ({ cells }) => cells.length > mostCells || cells.some((cell) => cell.length > longestLine),
  );
  if (long) throw new LineTooLongError(long.line);
}
