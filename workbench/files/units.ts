/**
 * Lengths: a file speaks of characters, points and inches, the screen of pixels at 96 to the inch.
 *
 * A column's width counts digits of the default font. Seven pixels to a digit is Calibri 11, the
 * width nearly every file is laid out with; other fonts differ by a pixel, and the same figure is
 * used both ways so that a width comes back as it was.
 */
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 96 / 72;
const POINTS_PER_INCH = 72;
const PIXELS_PER_INDENT = 9;

function rounded(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}

export const charactersToPixels = (count: number) => rounded(count * PIXELS_PER_CHARACTER, 1);
export const pixelsToCharacters = (pixels: number) => rounded(pixels / PIXELS_PER_CHARACTER, 6);
export const pointsToPixels = (points: number) => rounded(points * PIXELS_PER_POINT, 2);
export const pixelsToPoints = (pixels: number) => rounded(pixels / PIXELS_PER_POINT, 2);
export const inchesToPoints = (inches: number) => rounded(inches * POINTS_PER_INCH, 4);
export const pointsToInches = (points: number) => rounded(points / POINTS_PER_INCH, 6);
export const indentToPixels = (levels: number) => levels * PIXELS_PER_INDENT;
export const pixelsToIndent = (pixels: number) => Math.floor(pixels / PIXELS_PER_INDENT);

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Excel holds 1900 for a leap year: before that March its days are one behind. */
const FIRST_OF_MARCH_1900 = 61;

/** A moment as the count of days that cells hold; exact to the millisecond that it comes with. */
export function dateToSerial(date: Date): number {
  const days = rounded((date.getTime() - DAY_ZERO) / DAY, 8);
  return days < FIRST_OF_MARCH_1900 ? days - 1 : days;
}
