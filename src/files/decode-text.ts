import { utf16Order } from "./utf16";

/**
 * The text of a file that does not say how it is written: UTF-16 where it looks so, UTF-8 where the
 * bytes are valid so, else Thai Windows (TIS-620 is a part of it), as Excel in Thailand writes CSV.
 */
export function decodeText(bytes: Uint8Array): string {
  const order = utf16Order(bytes);
  if (order) return new TextDecoder(order).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-874").decode(bytes);
  }
}
