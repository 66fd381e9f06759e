/*
 * The same word comes in other letters out of Word, PDF files and web pages. Whatever compares texts
 * compares them mended; what people typed stays as they typed it.
 */

/** Soft hyphens, zero-width spaces and joiners, marks of direction, byte order marks. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/**
 * Letters that older programs and PDF files keep in a place of their own, from U+F700 on, where a vowel or tone
 * mark stands further left or lower (Microsoft's "WTT" glyphs).
 */
const ownPlace =
  "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

/** Vowels and the like above and below a letter, then tone marks, then what silences the letter. */
const markOrder =
  "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E3A\u0E47\u0E4D\u0E48\u0E49\u0E4A\u0E4B\u0E4C";
const marks = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4D]{2,}/g;

/** Most texts have none of it: then nothing is looked for one by one. */
const odd =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uF700-\uF71A]|\u0E4D|\u0E40\u0E40|[\u0E48-\u0E4C][\u0E31\u0E34-\u0E3A\u0E47-\u0E4C]|([\u0E31\u0E34-\u0E3A\u0E47])\1/;

/**
 * A text in the letters a Thai keyboard writes it in: without marks nobody sees, `ำ` for `ํ` and `า`, `แ` for
 * two `เ`, the vowel of a letter before its tone mark, and each mark once.
 */
export function mendedLetters(text: string): string {
  if (!odd.test(text)) return text;
  return text
    .replace(unseen, "")
    .replace(/[\uF700-\uF71A]/g, (letter) => ownPlace.charAt(letter.charCodeAt(0) - 0xf700))
    .replace(marks, inOrder)
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, "$1\u0E33")
    .replace(/\u0E40\u0E40/g, "\u0E41");
}

const inOrder = (run: string): string =>
  [...new Set(run)].sort((a, b) => markOrder.indexOf(a) - markOrder.indexOf(b)).join("");

/** Without any space, in mended letters: Thai words are split by Word and PDF at will, so names are compared so. */
export function squeeze(text: string): string {
  return mendedLetters(text).replace(/[\s\u00A0]+/g, "");
}
