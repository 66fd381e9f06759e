import type { SectionKind } from "../form/columns";
import { hasStatusColumn, type PlacedText } from "../form/report";
import type { Band } from "./bands";
import type { ColumnMatch } from "./columns";
import { saysWhatWasDone } from "./headings-or-rows";
import { sectionTitled } from "./section-titles";
import type { SheetLine } from "./sheet-line";

/**
 * The title of a section that stands beside a row, as where it is merged down over its rows; null for none.
 * @param band what the line would be by itself
 */
export function sectionBeside(
  line: SheetLine,
  match: ColumnMatch,
  band: Band | null,
): { section: SectionKind; title: PlacedText } | null {
  const { sections, fieldOf, columns } = match;
  // A working grid has bands alone.
  if (hasStatusColumn(columns)) return null;
  const title = line.cells.find(({ column }) => column === sections);
  const titled = title && sectionTitled(title.text);
  if (titled && line.cells.some(({ column }) => fieldOf.has(column)))
    return { section: titled, title };
  const isRow = band?.beside.some(({ column }) => column === columns.issue);
  if (!band?.section || !isRow || !saysWhatWasDone(line, match)) return null;
  const first = line.cells.find((cell) => !band.beside.includes(cell) && sectionTitled(cell.text));
  return first ? { section: band.section, title: first } : null;
}
