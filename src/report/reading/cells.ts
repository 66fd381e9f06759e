import { arabicDigits } from "../terms/thai-text";
import type { CellValue } from "../form/report";

/** The text of a cell with line breaks as \n; numbers as Excel would show them in a general cell. */
export function cellText(value: CellValue | undefined): string {
  return value === undefined ? "" : String(value).replace(/\r\n?/g, "\n");
}

const seen = /[^\s\u00A0\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;

/** Nothing, or nothing that anyone sees. */
export const isBlank = (text: string): boolean =>
  text === "" || (!isSeen(text.charCodeAt(0)) && !seen.test(text));

/** Of what most texts begin with: `!` to `~`, ก to ๛. */
const isSeen = (code: number): boolean =>
  (code > 0x20 && code < 0x7f) || (code >= 0x0e01 && code <= 0x0e5b);

/** A number in front of what it counts: `1`, `2.`, `(๓)`. */
export const isOrdinal = (text: string): boolean =>
  /^\(?\d{1,2}[.)]?$/.test(arabicDigits(text).trim());
