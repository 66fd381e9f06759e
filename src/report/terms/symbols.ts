/** What letters show in Symbol and Wingdings: bullets, arrows and ticks. Others show as a bullet. */
const symbols: Readonly<Record<string, string>> = {
  "6f": "□",
  "71": "❑",
  "76": "❖",
  a7: "▪",
  a8: "☐",
  d8: "➢",
  e0: "→",
  e8: "➔",
  fb: "✗",
  fc: "✓",
  fd: "☒",
  fe: "☑",
};

/** @param code of a letter in a font of symbols, also where Word keeps it in a private corner of Unicode */
export const symbolShown = (code: number): string => symbols[(code & 0xff).toString(16)] ?? "•";

/** A text in a font; letters that only fonts of symbols can show as those they look like. */
export function readableText(text: string, font: string | undefined): string {
  if (/^(?:symbol|wingdings|webdings)/i.test(font ?? "")) {
    const [first = ""] = text;
    return first.trim() === "" ? text : symbolShown(first.charCodeAt(0));
  }
  return text.replace(/[\uF000-\uF0FF]/g, (letter) => symbolShown(letter.charCodeAt(0)));
}
