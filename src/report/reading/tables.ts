import type { ChosenColumns } from "../form/report";
import { headerAt, headerOfChosen, repeats, type Header } from "./header";
import { headerOfOther } from "./other-table";
import { tablesSideBySide } from "./side-by-side";
import type { SheetLine } from "./sheet-line";

/** A table of a sheet, with what stands around it down to the next one. */
export interface Table {
  /** Above the sheet's first table; none for another, whose lines above are those below the table before. */
  above: readonly SheetLine[];
  header: Header;
  /** All lines below the header. */
  lines: readonly SheetLine[];
}

/**
 * The tables of measures on a sheet, top down, and others below them. A header that is repeated, as on each page, begins no new one.
 * @param chosen the columns that a person has matched, which make a table of whatever stands above them.
 */
export function tablesIn(lines: readonly SheetLine[], chosen?: ChosenColumns | null): Table[] {
  const starts: { at: number; header: Header }[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const current = starts.at(-1);
    if (!line?.mayBeHeader || (current && repeats(current.header, line))) continue;
    const header =
      headerAt(lines, at) ?? (current && !isOwn(current) ? headerOfOther(lines, at) : null);
    if (!header) continue;
    starts.push({ at, header });
    at += header.lines.length - 1;
  }
  const unknown = chosen && starts.length === 0 ? headerOfChosen(lines, columnsOf(chosen)) : null;
  if (unknown) starts.push(unknown);
  return starts
    .map(({ at, header }, index) => ({
      above: index === 0 ? lines.slice(0, at) : [],
      header,
      lines: lines.slice(at + header.lines.length, starts[index + 1]?.at),
    }))
    .flatMap(tablesSideBySide);
}

/** Of a working grid all that stands below is its own. */
const isOwn = ({ header }: { header: Header }): boolean =>
  header.columns.some(({ senses }) => senses[0]?.means === "status");

const columnsOf = (chosen: ChosenColumns): number[] =>
  Object.values(chosen).filter((column) => column !== undefined);
