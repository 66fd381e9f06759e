import { isPageNumber } from "../terms/page-number";
import { arabicDigits } from "../terms/thai-text";
import { wordsOf, type SheetLine } from "./sheet-line";
import { columnNumber } from "./wordings/around";

/** A page's number that has the line to itself. */
export const numbersPage = (line: SheetLine): boolean =>
  line.cells.length === 1 && isPageNumber(wordsOf(line));

/** `(1) (2) (3) ...`, as forms number their columns under the header. */
export function isColumnNumbers({ cells }: SheetLine): boolean {
  const numbers = cells.map(({ text }) =>
    Number(columnNumber.exec(arabicDigits(text).trim())?.[1]),
  );
  return numbers.length >= 3 && numbers.every((each, index) => each === index + 1);
}
