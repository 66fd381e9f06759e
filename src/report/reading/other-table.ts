import { headerOf, type Header } from "./header";
import { told } from "./headings-or-rows";
import type { SheetLine } from "./sheet-line";

/** A table that names none of these is of something else. */
const reported = new Set<string>([...told, "status"]);
const fewestColumns = 3;

/**
 * The header of another table below the report's: scores of the indicators, what was spent. Apart from the rows
 * above it, and of nothing but names of columns; a name more may be one that nobody knows.
 */
export function headerOfOther(lines: readonly SheetLine[], at: number): Header | null {
  const [line, above] = [lines[at], lines[at - 1]];
  if (!line?.mayBeHeader || line.cells.length < fewestColumns) return null;
  const isApart = above && (above.row < line.row - 1 || above.cells.length === 1);
  const header = headerOf([line]);
  const means = header.columns.map(({ senses }) => senses[0]?.means);
  const isOfReport = means.some((each) => each !== undefined && reported.has(each));
  const unknown = means.filter((each) => each === undefined).length;
  return isApart && !isOfReport && unknown <= 1 ? header : null;
}
