/** Why there are no bytes to read at a path; each has a sentence of its own. */
export type UnopenedReason =
  "not-found" | "not-readable" | "folder" | "device" | "pipe" | "socket" | "too-large";

/** Why a file could not be checked; each has a sentence of its own. */
export type ReportFileReason =
  | UnopenedReason
  | "not-a-workbook"
  /** Also .xlsb and web pages named .xls. */
  | "old-excel"
  | "protected"
  | "damaged"
  | "no-report";

export class ReportFileError extends Error {
  override name = "ReportFileError";

  constructor(
    readonly reason: ReportFileReason,
    options?: ErrorOptions,
  ) {
    super(`Report file refused: ${reason}`, options);
  }
}
