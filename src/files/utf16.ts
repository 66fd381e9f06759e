export type Utf16Order = "utf-16le" | "utf-16be";

/** Letters that are looked at where no mark says that a text is UTF-16. */
const sample = 2_000;

/**
 * Whether a file is text in UTF-16, and which byte of a letter comes first: by the mark it begins with,
 * else by its letters, where nearly all would be Latin or Thai. No other text or file looks like that.
 */
export function utf16Order(bytes: Uint8Array): Utf16Order | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return (["utf-16le", "utf-16be"] as const).find((order) => looksWritten(bytes, order)) ?? null;
}

function looksWritten(bytes: Uint8Array, order: Utf16Order): boolean {
  const letters = Math.min(sample, Math.floor(bytes.length / 2));
  let usual = 0;
  for (let at = 0; at < letters; at += 1) {
    const [one = 0, other = 0] = [bytes[2 * at], bytes[2 * at + 1]];
    if (order === "utf-16le" ? isUsual(other, one) : isUsual(one, other)) usual += 1;
  }
  return letters >= 2 && usual >= letters * 0.95;
}

/** A letter or sign of Latin or Thai, a quotation mark or dash, or the end of a line or column. */
function isUsual(high: number, low: number): boolean {
  if (high === 0) return low >= 32 || low === 9 || low === 10 || low === 13;
  return high === 0x0e ? low < 0x80 : high === 0x20 && low < 0x70;
}
