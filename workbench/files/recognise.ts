import { UnreadableFileError } from "./unreadable";

/** How large a file may be: a report takes one or two million. */
export const mostBytes = 32 * 1024 * 1024;

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/**
 * Says no early and exactly: a file with a password and a file of the old format look alike from the
 * outside (both are compound files), and what a person should do about each differs.
 */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (bytes.length > mostBytes) throw new UnreadableFileError("too-large");
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // Streams of a compound file are named in two-byte characters.
    const text = new TextDecoder("latin1").decode(bytes).replaceAll("\0", "");
    if (text.includes("EncryptedPackage")) throw new UnreadableFileError("encrypted");
    const isOldBook = text.includes("Workbook") || text.includes("Book");
    throw new UnreadableFileError(isOldBook ? "old-xls" : "not-a-workbook");
  }
  if (!beginsWith(bytes, [0x50, 0x4b])) throw new UnreadableFileError("not-a-workbook");
}
