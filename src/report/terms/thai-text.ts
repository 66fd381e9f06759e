const thaiZero = "๐".charCodeAt(0);

/** Most texts have none: then nothing is put in their place. */
const anyThaiDigit = /[๐-๙]/;

/** ๗๓.๑๐ -> 73.10. */
export function arabicDigits(text: string): string {
  if (!anyThaiDigit.test(text)) return text;
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - thaiZero));
}

/** 73.10 -> ๗๓.๑๐. */
export function thaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(thaiZero + Number(digit)));
}

/** Most texts have single spaces alone: then nothing is put in their place. */
const otherSpaces = /[^\S ]|\u200B| {2}/;

/** One space for each run of spaces, no-break spaces and line breaks; none at the ends. */
export function oneLine(text: string): string {
  return (otherSpaces.test(text) ? text.replace(/[\s\u00A0\u200B]+/g, " ") : text).trim();
}

/**
 * Without the letters of `ends` that a text ends with. By hand: an expression such as `/[.,]+$/` looks on
 * from every letter of a run, which for a cell full of dots takes the square of its length.
 */
export function withoutEnding(text: string, ends: string): string {
  let end = text.length;
  while (end > 0 && ends.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Each line without the spaces it ends with. */
export function withoutEndSpaces(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}
