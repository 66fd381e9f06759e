/** Why a file was not read; each has one sentence, for pane and command line alike. */
export const refusalReasons = [
  // There is no file to open,
  "not-found",
  "not-readable",
  "folder",
  "device",
  "pipe",
  "socket",
  // or it cannot be opened;
  "too-large",
  /** Also .xlsb and web pages named .xls: Excel opens them and can save them as .xlsx. */
  "old-excel",
  "protected",
  "damaged",
  // where a report was wanted,
  /** Nor a document or a text with a table in it. */
  "not-a-workbook",
  "old-word",
  /** Formulas whose values no spreadsheet has computed yet. */
  "not-calculated",
  "no-report",
  // and where scores were.
  "not-a-table",
  "empty",
  "line-too-long",
  "no-scores",
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

interface Details extends ErrorOptions {
  /** The line that is too long, counted from 1. */
  line?: number;
  /** What looks like the header of a table, where none was known. */
  headers?: readonly string[];
}

/** A file, of a report or of scores, that was not read. */
export class FileRefusal extends Error {
  override name = "FileRefusal";
  readonly line: number | undefined;
  readonly headers: readonly string[];

  constructor(
    readonly reason: RefusalReason,
    { line, headers = [], ...options }: Details = {},
  ) {
    super(`File refused: ${reason}`, options);
    this.line = line;
    this.headers = headers;
  }
}
