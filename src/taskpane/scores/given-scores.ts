import { ScoreFileError, type ScoreFileReason } from "../../files/score-file-error";
import { mostBytes } from "../../package/bounds";
import { LineTooLongError } from "../../report/assessment/import/line-length";
import { pastedTables } from "../../report/assessment/import/pasted";
import { foundIn, type Found } from "./import-state";

/** Why nothing was found in what a person gave. */
export interface Refusal {
  reason: ScoreFileReason | "nothing-pasted" | "line-too-long";
  line?: number;
}

/** What was found in what a person gave, or why nothing was. */
export type Given = { kind: "found"; found: Found } | { kind: "refused"; refusal: Refusal };

export function scoresInText(text: string): Given {
  try {
    const tables = pastedTables(text);
    if (tables.length === 0) return { kind: "refused", refusal: { reason: "nothing-pasted" } };
    return { kind: "found", found: foundIn(tables, null) };
  } catch (error) {
    return { kind: "refused", refusal: refusalOf(error) };
  }
}

export async function scoresInFile(file: File): Promise<Given> {
  try {
    const { readScoreFile } = await import("../../files/read-score-file");
    // One byte more than there may be: the reader refuses that.
    const bytes = new Uint8Array(await file.slice(0, mostBytes.scores + 1).arrayBuffer());
    return { kind: "found", found: foundIn(await readScoreFile(bytes, file.name), file.name) };
  } catch (error) {
    return { kind: "refused", refusal: refusalOf(error) };
  }
}

/** @throws what is no refusal */
function refusalOf(error: unknown): Refusal {
  if (error instanceof ScoreFileError) return { reason: error.reason };
  if (error instanceof LineTooLongError) return { reason: "line-too-long", line: error.line };
  throw error;
}
