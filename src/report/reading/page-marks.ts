import { arabicDigits } from "../terms/thai-text";
import { wordsOf, type SheetLine } from "./sheet-line";
import { columnNumber, pageNumber } from "./wordings/around";

export const isPageNumber = (line: SheetLine): boolean =>
  line.cells.length === 1 && pageNumber.test(wordsOf(line));

/** `(1) (2) (3) ...`, as forms number their columns under the header. */
export function isColumnNumbers({ cells }: SheetLine): boolean {
  const numbers = cells.map(({ text }) =>
    Number(columnNumber.exec(arabicDigits(text).trim())?.[1]),
  );
  return numbers.length >= 3 && numbers.every((each, index) => each === index + 1);
}
