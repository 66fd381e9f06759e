import { FileRefusal } from "../../files/file-refusal";
import { mostBytes } from "../../package/bounds";
import { LineTooLongError } from "../../report/assessment/import/line-length";
import { pastedTables } from "../../report/assessment/import/pasted";
import type { Wanted } from "../../report/assessment/import/own-parts";
import { foundIn, type Found } from "./import-state";
import type { Unread } from "./say-unread";

/** What was found in what a person gave, or why nothing was. */
export type Given = { kind: "found"; found: Found } | { kind: "unread"; unread: Unread };

export function scoresInText(text: string, wanted?: Wanted): Given {
  try {
    const tables = pastedTables(text);
    if (tables.length === 0) return { kind: "unread", unread: { given: "blanks" } };
    return { kind: "found", found: foundIn(tables, null, wanted) };
  } catch (error) {
    if (!(error instanceof LineTooLongError)) throw error;
    return { kind: "unread", unread: { given: "paste", longLine: error.line } };
  }
}

export async function scoresInFile(file: File, wanted?: Wanted): Promise<Given> {
  const { name } = file;
  try {
    const { readScoreFile } = await import("../../files/read-score-file");
    // One byte more than there may be: the reader refuses that.
    const bytes = new Uint8Array(await file.slice(0, mostBytes.scores + 1).arrayBuffer());
    return { kind: "found", found: foundIn(await readScoreFile(bytes, name), name, wanted) };
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return { kind: "unread", unread: { given: "file", name, refusal: error } };
  }
}
