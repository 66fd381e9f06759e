import { isUtf16 } from "./kind-of-file";

/**
 * The text of a file that does not say how it is written: UTF-16 where its mark stands, UTF-8 where the
 * bytes are valid so, else Thai Windows (TIS-620 is a part of it), as Excel in Thailand writes CSV.
 */
export function decodeText(bytes: Uint8Array): string {
  if (isUtf16(bytes))
    return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-874").decode(bytes);
  }
}
