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
    /** The member that refused, as `Range.getSpecialCells`; "" where Excel does not say. */
    readonly location = "",
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
 * The one way into Excel. The batch ends with a sync of its own. What one sync changes is one step of
 * Excel's undo, where it has one; `mergeUndoGroup` is left alone, since with it renaming or hiding a
 * sheet is refused (documentation: "Undo capabilities with Excel add-ins").
 * @throws ExcelError with what stood in the way.
 */
export async function runExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  { waitForTyping }: RunOptions,
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: waitForTyping }, batch);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const { code, debugInfo } = error;
    throw new ExcelError(refusals[code] ?? "unknown", code, error, debugInfo.errorLocation ?? "");
  }
}
