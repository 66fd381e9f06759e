import { instrumentNamed } from "../terms/instrument-name";
import { codesOfIssue } from "../terms/issue-codes";
import type { CellValue, PlacedText } from "../form/report";
import { mendedLetters, squeeze } from "../terms/letters";
import { arabicDigits, oneLine } from "../terms/thai-text";
import { cellText, isBlank } from "./cells";
import { sectionOfBand } from "./section-titles";
import { noRows } from "./wordings/around";
import { isScoreOfInstrument, isWholeHeader, longestHeader, sensesOf } from "./header-meaning";

/**
 * Unseen where a sheet row has no instrument, it says that the row above it runs on, whatever its words look like: a
 * note, a signature, a row whose item was left out. Only sheets that are drawn have it.
 */
export const runsOnMark = "\u200B";

/** Fewer known headers in a row than this, and it is no header of a report. */
const enoughHeaders = 3;
/** Of a header's meaning, 0-1. */
const sureEnough = 0.5;

/** One sheet row's cells that hold something; what it looks like is found out when it is asked for. */
export class SheetLine {
  private header: boolean | undefined;
  private onlyHeaders: boolean | undefined;
  private saysNone: PlacedText | null | undefined;

  /**
   * @param row zero-based.
   * @param isMarked whether a cell has nothing but the mark of a row that runs on.
   */
  constructor(
    readonly row: number,
    readonly cells: readonly PlacedText[],
    readonly isMarked = false,
  ) {}

  /** Of short texts without codes, of which three and the most name a column. */
  get mayBeHeader(): boolean {
    return (this.header ??= this.looksLikeHeader());
  }

  /** Nothing but the form's headers, as Word repeats them on each page. */
  get isHeaders(): boolean {
    return (this.onlyHeaders ??= this.cells.every(({ text }) => isWholeHeader(text)));
  }

  /** The first cell that says that there is nothing to list; null where none does. */
  get denial(): PlacedText | null {
    if (this.saysNone === undefined)
      this.saysNone = this.cells.find(({ text }) => noRows.test(squeeze(text))) ?? null;
    return this.saysNone;
  }

  private looksLikeHeader(): boolean {
    if (this.isMarked || this.cells.length < 2) return false;
    if (this.cells.some(({ text }) => isOfRow(text))) return false;
    const known = this.cells.filter(({ text }) => (sensesOf(text)[0]?.weight ?? 0) >= sureEnough);
    // A header may say what a section's title says; two of them are bands.
    const titles = this.cells.filter(({ text }) => sectionOfBand(text) !== null);
    return titles.length < 2 && known.length >= Math.min(enoughHeaders, this.cells.length);
  }
}

/** A long text, a number, a line of a list, an error, an instrument or a code: what rows hold, and no header. */
export const isOfRow = (text: string): boolean =>
  text.length > longestHeader ||
  /^[\s\d๐-๙.,%()-]*$|^\s*[#•▪◦●○*–-]/.test(text) ||
  (instrumentNamed(text.replace(/\([^()]*\)/g, "")) !== null && !isScoreOfInstrument(text)) ||
  codesOfIssue(text).codes.length > 0;

/** All that a line says, in mended letters and Arabic digits, to compare with wordings. */
export const wordsOf = ({ cells }: SheetLine): string =>
  oneLine(arabicDigits(mendedLetters(cells.map(({ text }) => text).join(" "))));

/** @param row zero-based, as `firstColumn`, which the first of the values stands in. */
export function readLine(
  values: readonly CellValue[],
  row: number,
  firstColumn: number,
): SheetLine {
  const cells = values
    .map((value, offset) => ({ text: cellText(value), row, column: firstColumn + offset }))
    .filter((cell) => !isBlank(cell.text));
  return new SheetLine(row, cells, values.includes(runsOnMark));
}
