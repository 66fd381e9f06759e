import { ExcelError, type ExcelRefusal } from "../../excel/run-excel";
import type { RowRefusal } from "../../report/rows/plan-rows";

/** Why the pane stops short of what was asked. */
type PaneRefusal = RowRefusal | "row-hidden";

export type TroubleKind = ExcelRefusal | PaneRefusal | "part-not-loaded" | "unexpected";

/** The workbook is not as what was asked needs it: no longer as the pane last saw it, or out of sight. */
export class RefusedError extends Error {
  constructor(readonly refusal: PaneRefusal) {
    super(`Refused: ${refusal}`);
    this.name = "RefusedError";
  }
}

export interface Trouble {
  kind: TroubleKind;
  /** For whoever looks into it; not for the person's eyes at first. */
  details: string;
}

/** What stood in the way, in terms the message files have a sentence for. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof ExcelError) return { kind: error.refusal, details: error.code };
  if (error instanceof RefusedError) return { kind: error.refusal, details: error.message };
  if (!(error instanceof Error)) return { kind: "unexpected", details: String(error) };
  const kind = error.name === "ChunkLoadError" ? "part-not-loaded" : "unexpected";
  return { kind, details: `${error.name}: ${error.message}` };
}
