import { ExcelError, type ExcelRefusal } from "../../excel/run-excel";
import type { Refusal } from "../../report/actions/action";

/** Why the pane stops short of what was asked. */
type PaneRefusal =
  | Refusal
  | "row-hidden"
  /** Others kept changing what the action was planned on. */
  | "changed-meanwhile";

export type TroubleKind =
  | ExcelRefusal
  | PaneRefusal
  /** Excel said yes, and the cells hold something else. */
  | "not-written"
  /** The texts are there, and the sheet does not look as it should. */
  | "looks-missing"
  | "part-not-loaded"
  | "unexpected";

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
  return { kind: kinds[error.name] ?? "unexpected", details: `${error.name}: ${error.message}` };
}

/** By the error's name: the parts they come from are loaded later. */
const kinds: Record<string, TroubleKind> = {
  ChunkLoadError: "part-not-loaded",
  NotWrittenError: "not-written",
};
