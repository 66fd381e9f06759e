const thaiZero = "๐".charCodeAt(0);

/** ๗๓.๑๐ -> 73.10. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - thaiZero));
}

/** One space for each run of spaces, no-break spaces and line breaks; none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00A0\u200B]+/g, " ").trim();
}

/** Without any space: Thai words are split by Word and PDF at will, so names are compared this way. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00A0\u200B]+/g, "");
}
