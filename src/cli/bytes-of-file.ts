import { createReadStream, type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { FileRefusal, type RefusalReason } from "../files/file-refusal";

/**
 * The bytes of a file, or one byte more than there may be: the readers refuse those. A device or a pipe
 * may have no end, and no one may ever write into it; it is not even opened. What Linux shows as a file
 * under /proc tells no size, so the bound holds while reading too.
 * @throws FileRefusal
 */
export async function bytesOfFile(file: string, most: number): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    const kind = kindOf(found);
    if (kind) throw new FileRefusal(kind);
    if (found.size > most) throw new FileRefusal("too-large");
    return await buffer(createReadStream(file, { end: most }));
  } catch (cause) {
    if (cause instanceof FileRefusal) throw cause;
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new FileRefusal(isMissing ? "not-found" : "not-readable", { cause });
  }
}

function kindOf(found: Stats): RefusalReason | null {
  if (found.isFile()) return null;
  if (found.isDirectory()) return "folder";
  if (found.isFIFO()) return "pipe";
  return found.isSocket() ? "socket" : "device";
}
