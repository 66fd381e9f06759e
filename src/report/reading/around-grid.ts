import { hasStatusColumn, type PlacedText } from "../form/report";
import { readDepartment, type Department } from "../terms/departments/department";
import { isPlaceholder } from "../terms/placeholders";
import { arabicDigits, oneLine } from "../terms/thai-text";
import type { ColumnMatch } from "./columns";
import { told } from "./headings-or-rows";
import { departmentsIn } from "./legend";
import type { Body, MatchedTable, Standing } from "./body";
import { wordsOf, type SheetLine } from "./sheet-line";
import {
  belowSignature,
  legendHeaders,
  legendHeading,
  note,
  signature,
  total,
} from "./wordings/around";

/** Reads a line of a legend, a note, a signature or what stands below them; false where it is a row's. */
export function readAround(
  line: SheetLine,
  table: MatchedTable,
  at: Standing,
  body: Body,
): boolean {
  if (isLegendHeading(line)) {
    body.legendRow ??= line.row;
    list(departmentsIn(line), body);
    at.isInLegend = true;
    at.isBelow = true;
    return true;
  }
  if (isTotal(line) || (!hasStatusColumn(table.match.columns) && saysNoRows(line, table.match))) {
    body.aside.push(...line.cells);
    return true;
  }
  if (!at.isInLegend && looksLikeRow(line, table)) return false;
  const isClosed = isClosing(line);
  const listed = at.isBelow || isClosed ? departmentsIn(line) : [];
  if (listed.length > 0) {
    body.legendRow ??= line.row;
    list(listed, body);
  } else if (isClosed || (at.isBelow && isBelowSignature(line))) {
    body.aside.push(...line.cells);
  } else if (at.isInLegend) {
    readLegendLine(line.cells, body);
  } else if (at.isBelow && line.cells.length <= 2) {
    body.unplaced.push(...line.cells);
  } else return false;
  at.isBelow = true;
  return true;
}

function readLegendLine(cells: readonly PlacedText[], body: Body): void {
  // A list may count its departments in a column of its own.
  const named = cells.filter(({ text }) => !/^\d{1,3}\.?$/.test(arabicDigits(text).trim()));
  const department = readDepartment(named.map((cell) => cell.text).join(" "));
  if (department) list([department], body);
  else body.unplaced.push(...cells);
}

/** Each sheet of a report may have the same legend. */
function list(departments: readonly Department[], { legend }: Body): void {
  for (const each of departments)
    if (
      !legend.some(
        ({ abbreviation, name }) => abbreviation === each.abbreviation && name === each.name,
      )
    )
      legend.push(each);
}

const isLegendHeading = (line: SheetLine): boolean =>
  (line.cells.length <= 2 && legendHeading.test(wordsOf(line))) ||
  (line.cells.length === 3 && legendHeaders.test(wordsOf(line)));

const isTotal = (line: SheetLine): boolean => {
  if (line.cells.length > 4) return false;
  const words = wordsOf(line);
  return words.length <= longestTotal && total.test(words);
};

/** Of a section that has none: one cell says so where issues stand, or before them, and the others nothing else. */
function saysNoRows({ cells, denial: said }: SheetLine, { fieldOf }: ColumnMatch): boolean {
  if (!said || told.includes(fieldOf.get(said.column) ?? "issue")) return false;
  return cells.every((cell) => cell === said || isPlaceholder(cell.text));
}

/** In letters: `รวม 6 ประเด็น`, `คะแนนเฉลี่ย 78.25`. */
const longestTotal = 40;

/** A note or a signature: nothing below it is a row until one begins anew. */
function isClosing(line: SheetLine): boolean {
  if (line.cells.length > 3) return false;
  const words = wordsOf(line);
  return signature.test(words) || note.test(words);
}

/** Under whoever signs: name, position, date; two or three in a line, where more than one sign. */
const isBelowSignature = ({ cells }: SheetLine): boolean =>
  cells.length <= 3 && cells.every(({ text }) => belowSignature.test(oneLine(arabicDigits(text))));

/** Half of the fields that are there, and an item among them. */
function looksLikeRow({ cells }: SheetLine, { match }: MatchedTable): boolean {
  const keys = new Set(cells.flatMap(({ column }) => match.fieldOf.get(column) ?? []));
  keys.delete("status");
  return keys.has("issue") && keys.size * 2 >= Object.keys(match.columns).length;
}
