/** Why a file was refused; each has its own way out. */
export type ScoreFileReason =
  | "not-a-table"
  /** Also .xlsb and web pages named .xls: Excel opens them and can save them as .xlsx. */
  | "old-excel"
  | "protected"
  | "damaged"
  | "empty"
  | "too-large";

export class ScoreFileError extends Error {
  override name = "ScoreFileError";

  constructor(
    readonly reason: ScoreFileReason,
    options?: ErrorOptions,
  ) {
    super(`Score file refused: ${reason}`, options);
  }
}
