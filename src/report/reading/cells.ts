import { arabicDigits } from "../terms/thai-text";
import type { CellValue } from "../form/report";

/** The text of a cell with line breaks as \n; numbers as Excel would show them in a general cell. */
export function cellText(value: CellValue | undefined): string {
  return value === undefined ? "" : String(value).replace(/\r\n?/g, "\n");
}

const seen = /[^\s\u00A0\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;

/** Nothing, or nothing that anyone sees. */
export const isBlank = (text: string): boolean => !seen.test(text);

/** A number in front of what it counts: `1`, `2.`, `(๓)`. */
export const isOrdinal = (text: string): boolean =>
  /^\(?\d{1,2}[.)]?$/.test(arabicDigits(text).trim());
