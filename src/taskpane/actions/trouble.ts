import { ExcelError, type ExcelRefusal } from "../../excel/run-excel";

export type TroubleKind = ExcelRefusal | "part-not-loaded" | "unexpected";

export interface Trouble {
  kind: TroubleKind;
  /** For whoever looks into it; not for the person's eyes at first. */
  details: string;
}

/** What stood in the way, in terms the message files have a sentence for. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof ExcelError) return { kind: error.refusal, details: error.code };
  if (!(error instanceof Error)) return { kind: "unexpected", details: String(error) };
  const kind = error.name === "ChunkLoadError" ? "part-not-loaded" : "unexpected";
  return { kind, details: `${error.name}: ${error.message}` };
}
