import type { Say } from "../messages/words";
import { access, writeFile } from "node:fs/promises";
import { UsageError } from "./options";

/**
 * Writes a file; one that is there already stays as it is unless told otherwise.
 * @throws UsageError where it cannot be written, or is there already.
 */
export async function writeNewFile(
  file: string,
  bytes: Uint8Array,
  { mayReplace }: { mayReplace: boolean },
  t: Say,
): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: mayReplace ? "w" : "wx" });
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    if ("code" in cause && cause.code === "EEXIST") throw isThereAlready(file, t);
    throw new UsageError(t("cli.wrong.notWritten", { file, why: cause.message }), { cause });
  }
}

/** @throws UsageError where a file is there already. */
export async function refuseThere(file: string, t: Say): Promise<void> {
  if (await isThere(file)) throw isThereAlready(file, t);
}

export const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

export const isThereAlready = (file: string, t: Say) =>
  new UsageError(t("cli.wrong.exists", { file }));
