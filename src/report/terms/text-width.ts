/**
 * How many letters wide a text is: vowels and tone marks above and below the line take no width, nor does the mark of
 * a cut. Letters that are as wide as two, as Chinese ones, count as one.
 */
export function widthInCharacters(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const taken = widths[text.charCodeAt(at)];
    if (!taken) return [...text.replace(/[\p{Mn}\u200B]/gu, "")].length;
    if (taken === wide) width += 1;
  }
  return width;
}

const wide = 1;
const none = 2;
/** By their codes, what the letters that Thai texts are written in take; 0 for all others, of which Unicode is asked. */
const widths = new Uint8Array(0x2028)
  .fill(wide, 0x000a, 0x000b)
  .fill(wide, 0x0020, 0x007f)
  .fill(wide, 0x00a0, 0x00a1)
  .fill(wide, 0x0e01, 0x0e5c)
  // ◌ั, ◌ิ to ◌ฺ, ◌็ to ◌๎
  .fill(none, 0x0e31, 0x0e32)
  .fill(none, 0x0e34, 0x0e3b)
  .fill(none, 0x0e47, 0x0e4f)
  .fill(none, 0x200b, 0x200c)
  .fill(wide, 0x2010, 0x2028);
