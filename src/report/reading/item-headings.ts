import type { PlacedText } from "../form/report";
import { codesOfIssue } from "../terms/issue-codes";
import { isOrdinal } from "./cells";
import type { SheetLine } from "./sheet-line";

/** A title with a code, as of a document that is published, stands above other tables too. */
const fewestHeadings = 2;

/** An item that has the line to itself, above its measures; null for any other line. */
export function itemHeading({ cells }: SheetLine): PlacedText | null {
  const [item, ...beside] = cells.filter(({ text }) => !isOrdinal(text));
  return item && beside.length === 0 && codesOfIssue(item.text).codes.length > 0 ? item : null;
}

/** Whether lines are headed by items, of which some were asked about and not only published. */
export function haveItemHeadings(lines: readonly SheetLine[]): boolean {
  const codes = lines.flatMap((line) => codesOfIssue(itemHeading(line)?.text ?? "").codes);
  return codes.length >= fewestHeadings && codes.some((code) => /^[ie]/.test(code));
}
