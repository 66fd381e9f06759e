import { columns, type ColumnKey } from "../../form/columns";
import { sameLineMark } from "../../reading/row";
import { segmenters } from "../../terms/segmenters";
import { widthInCharacters } from "../../terms/text-width";

/**
 * Excel shows no sheet row taller than 409 points, on screen or on paper. How much text that is can
 * only be estimated: the font may be missing on a colleague's machine, and its stand-in is wider.
 * Both figures are therefore of a wide Thai face (Tahoma) at the grid's 16 points.
 */
const pointsPerCharacter = 8.5;
export const pointsPerLine = 26;
const linesPerSheetRow = Math.floor(409 / pointsPerLine);
/** Less than this of a long line is not worth a beginning at the foot of a sheet row. */
const fewestLines = 2;

const widthOf = (key: ColumnKey): number =>
  columns.find((column) => column.key === key)?.width ?? 0;

function charactersPerLine(width: number): number {
  return Math.max(1, Math.floor((width - 6) / pointsPerCharacter));
}

function shownLines(line: string, perLine: number): number {
  return Math.max(1, Math.ceil(widthInCharacters(line) / perLine));
}

/**
 * How many lines a text takes in a cell of a width, in points.
 * @param enough counted no further than to more than so many.
 */
export function linesIn(text: string, width: number, enough = Infinity): number {
  const perLine = charactersPerLine(width);
  let lines = 0;
  for (const line of text.split("\n")) {
    if (lines > enough) break;
    lines += shownLines(line, perLine);
  }
  return lines;
}

/** More than `linesIn` there cannot be, and this needs no measuring. */
function mostLinesIn(text: string, width: number): number {
  let most = 1 + text.length / charactersPerLine(width);
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) most += 1;
  return most;
}

/** Whether a cell's text is more than one sheet row can show. */
export const isTooTall = (text: string, key: ColumnKey): boolean =>
  isTallerThan(linesPerSheetRow, text, key);

function isTallerThan(lines: number, text: string, key: ColumnKey): boolean {
  const width = widthOf(key);
  return mostLinesIn(text, width) > lines && linesIn(text, width, lines) > lines;
}

/**
 * Cuts a text into parts that one sheet row each can show; `joinParts` makes the same text of them
 * again. A part ends at a line's end where possible, else between words.
 * @param most lines of a part.
 */
export function fitRows(text: string, key: ColumnKey, most = linesPerSheetRow): string[] {
  if (!isTallerThan(most, text, key)) return [text];
  const perLine = charactersPerLine(widthOf(key));
  const parts: string[] = [];
  let part: string[] = [];
  let shown = 0;
  const endPart = () => {
    // A part of nothing but blank lines would be an empty cell, and its lines lost.
    if (part.join("").trim() === "") return;
    parts.push(part.join("\n"));
    part = [];
    shown = 0;
  };
  for (const line of text.split("\n")) {
    const room = most - shown < fewestLines ? most : most - shown;
    const pieces = cutLine(line, perLine * most, perLine * room);
    pieces.forEach((piece, index) => {
      const lines = shownLines(piece, perLine);
      const isText = piece.trim() !== "";
      if (isText && (shown + lines > most || index > 0)) endPart();
      part.push(index < pieces.length - 1 ? piece + sameLineMark : piece);
      shown += lines;
    });
  }
  endPart();
  const last = parts.pop();
  return last === undefined ? [text] : [...parts, [last, ...part].join("\n")];
}

/**
 * Cuts a line longer than a whole sheet row: after a space where there is one, else between words.
 * @param most characters of a piece, of which the first has room for `first`.
 */
function cutLine(line: string, most: number, first: number): string[] {
  if (widthInCharacters(line) <= most) return [line];
  const pieces: string[] = [];
  let piece = "";
  let width = 0;
  for (const segment of breakable(line, most)) {
    const more = widthInCharacters(segment);
    if (piece !== "" && width + more > (pieces.length === 0 ? first : most)) {
      pieces.push(piece);
      piece = "";
      width = 0;
    }
    piece += segment;
    width += more;
  }
  return [...pieces, piece];
}

function breakable(line: string, most: number): string[] {
  const phrases = line.split(" ").map((words, index, all) => {
    return index < all.length - 1 ? `${words} ` : words;
  });
  return phrases.flatMap((phrase) =>
    widthInCharacters(phrase) <= most / 2 ? [phrase] : wordsOf(phrase, most),
  );
}

function wordsOf(phrase: string, most: number): string[] {
  return segmentsOf(phrase, segmenters.words).flatMap((word) =>
    widthInCharacters(word) <= most ? [word] : segmentsOf(word, segmenters.letters),
  );
}

/** In UTF-16 units. V8 takes the square of a text's length to cut it, 5 seconds for 64,000. */
const mostSegmented = 500;
/** So near to where a stretch is cut off, its segments may be others than those of the whole text. */
const unsure = 60;

/** The segments of a text, which is handed over stretch by stretch. */
function segmentsOf(text: string, segmenter: Intl.Segmenter): string[] {
  const segments: string[] = [];
  let from = 0;
  while (from < text.length) {
    const stretch = text.slice(from, from + mostSegmented);
    const isLast = from + stretch.length === text.length;
    const sureEnd = from + stretch.length - (isLast ? 0 : unsure);
    for (const [index, { segment }] of [...segmenter.segment(stretch)].entries()) {
      if (index > 0 && from + segment.length > sureEnd) break;
      segments.push(segment);
      from += segment.length;
    }
  }
  return segments;
}
