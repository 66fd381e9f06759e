/** Why Excel would not do what was asked, in the terms a person can act on. */
export type ExcelRefusal =
  | "cell-being-edited"
  | "sheet-protected"
  | "read-only"
  | "sheet-gone"
  | "merged-cells"
  | "filtered-rows"
  | "no-room"
  | "too-large"
  | "other-workbook"
  | "too-old"
  | "unknown";

export class ExcelError extends Error {
  constructor(
    readonly refusal: ExcelRefusal,
    /** Excel's own code, for the details a person can copy. */
    readonly code: string,
    cause: unknown,
  ) {
    super(`Excel refused: ${code}`, { cause });
    this.name = "ExcelError";
  }
}

/** Excel's codes; its messages are localised and written for developers. */
const refusals: Record<string, ExcelRefusal> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  AccessDenied: "sheet-protected",
  ReadOnly: "read-only",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  MergedRangeConflict: "merged-cells",
  FilteredRangeConflict: "filtered-rows",
  NonBlankCellOffSheet: "no-room",
  RangeExceedsLimit: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  InactiveWorkbook: "other-workbook",
  InvalidSelection: "other-workbook",
  ApiNotFound: "too-old",
  NotImplemented: "too-old",
};

export interface RunOptions {
  /** For a person's click: waits for the end of typing in a cell rather than failing. */
  waitForTyping: boolean;
}

/**
 * The one way into Excel. The batch ends with a single sync of its own.
 * @throws ExcelError with what stood in the way.
 */
export async function runExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  { waitForTyping }: RunOptions,
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: waitForTyping, ...oneUndoStep() }, batch);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    throw new ExcelError(refusals[error.code] ?? "unknown", error.code, error);
  }
}

/** One undo step for a whole batch; Excel before ExcelApi 1.20 undoes it piece by piece. */
function oneUndoStep(): Pick<Excel.RunOptions, "mergeUndoGroup"> {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20")
    ? { mergeUndoGroup: true }
    : {};
}
