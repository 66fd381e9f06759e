import type { PlacedText } from "../form/report";
import { arabicDigits } from "../terms/thai-text";
import { groupLeftOf, textsAbove } from "./header-groups";
import { isLowerHeader, isScoreOfInstrument, isWholeHeader, sensesOf } from "./header-meaning";
import { isOfRow, type SheetLine } from "./sheet-line";

/** In letters: what is left of a header that a PDF file split over lines. */
const longestPart = 25;
const longestGrouped = 40;

/**
 * A line that goes on with the header above it: headers, the rest of what the line above began, or names for
 * the columns of a group.
 */
export function isLower(line: SheetLine, above: readonly SheetLine[]): boolean {
  const upper = above.at(-1);
  const isRows = ({ column, text }: PlacedText) =>
    isOfRow(text) && !isLowerHeader(text) && !isYear(text) && !namesScores(above, line, column);
  if (line.cells.some(isRows)) return false;
  if (upper && isUnderGroups(line, upper)) return true;
  const kinds = line.cells.map(({ column, text }) => {
    if (isLowerHeader(text)) return "header";
    const parts = textsAbove(above, column);
    const begun = parts.join("");
    if (parts.some((_, from) => isWholeHeader(parts.slice(from).join("") + text))) return "header";
    if (begun === "" || isWholeHeader(begun)) return "no header";
    if (isLowerHeader(begun + text)) return "header";
    const isRest = text.length <= longestPart && (isYear(text) || !/\d/.test(text));
    return isRest ? "rest" : "no header";
  });
  return kinds.includes("header") && !kinds.includes("no header");
}

/** An instrument under what its scores are called by. */
function namesScores(above: readonly SheetLine[], line: SheetLine, column: number): boolean {
  const names = textsAbove([...above, line], column);
  const [first] = sensesOf(names.slice(0, -1).join(""));
  return first?.means === "score" && isScoreOfInstrument(`คะแนน${names.at(-1) ?? ""}`);
}

const isYear = (text: string): boolean => /^25\d\d$/.test(arabicDigits(text).trim());

/** Columns have names, years or the numbers of quarters; what was counted or measured is a row's. */
const isName = (text: string): boolean =>
  /\p{L}/u.test(text) || isYear(text) || /^[1-4]$/.test(arabicDigits(text).trim());

/** Every text stands under a name that spans several columns, and one of them where that name goes on. */
function isUnderGroups(line: SheetLine, upper: SheetLine): boolean {
  const isFilled = ({ cells }: SheetLine, column: number) =>
    cells.some((cell) => cell.column === column);
  const goesOn = (column: number) =>
    !isFilled(upper, column) && groupLeftOf(upper, line, column).length > 0;
  return (
    line.cells.some(({ column }) => goesOn(column)) &&
    line.cells.every(({ column, text }) => {
      const isFirst = isFilled(upper, column) && isFilled(line, column + 1) && goesOn(column + 1);
      return text.length <= longestGrouped && isName(text) && (goesOn(column) || isFirst);
    })
  );
}
