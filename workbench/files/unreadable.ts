/** Why a file could not be opened, as a code: the page has the sentence. */
export type UnreadableReason = "not-a-workbook" | "encrypted" | "old-xls" | "too-large" | "damaged";

export class UnreadableFileError extends Error {
  override name = "UnreadableFileError";

  constructor(
    readonly reason: UnreadableReason,
    detail = "",
  ) {
    super(detail === "" ? reason : `${reason}: ${detail}`);
  }
}
