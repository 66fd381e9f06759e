import type { TFunction } from "i18next";
import { writeFile } from "node:fs/promises";
import { UsageError } from "./options";

/**
 * Writes a file; one that is there already stays as it is unless told otherwise.
 * @throws UsageError where it cannot be written, or is there already.
 */
export async function writeNewFile(
  file: string,
  bytes: Uint8Array,
  { mayReplace }: { mayReplace: boolean },
  t: TFunction,
): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: mayReplace ? "w" : "wx" });
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    const isThere = "code" in cause && cause.code === "EEXIST";
    const why = isThere ? "exists" : "notWritten";
    throw new UsageError(t(`cli.wrong.${why}`, { file, why: cause.message }), { cause });
  }
}
