/** Why a file could not be checked; each has a sentence of its own. */
export type ReportFileReason =
  | "not-found"
  | "not-readable"
  | "not-a-workbook"
  /** Also .xlsb and web pages named .xls. */
  | "old-excel"
  | "protected"
  | "damaged"
  | "too-large"
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
