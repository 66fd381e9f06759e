import type { PlacedText } from "../form/report";
import { arabicDigits } from "../terms/thai-text";
import { groupLeftOf, textIn, textsAbove } from "./header-groups";
import { headerKey, senseWithinIssue, sensesOf, type Sense } from "./header-meaning";
import { haveItemHeadings } from "./item-headings";
import { isLower } from "./lower-header";
import type { SheetLine } from "./sheet-line";

/** A table's header: what stands above each of its columns, over one to three lines. */
export interface Header {
  lines: readonly SheetLine[];
  columns: readonly HeaderColumn[];
}

export interface HeaderColumn {
  column: number;
  /** The cell to show: its lowest. */
  cell: PlacedText;
  /** All that stands above the column, from the group down. */
  text: string;
  senses: readonly Sense[];
  /** The name above it that spans further columns; "" for none. */
  group: string;
}

/** More lines than this are no header's. */
const mostLines = 3;
/** In lines: its first items stand no further below it. */
const farthestItem = 60;
/** What a group says counts so much for the columns under it that have names of their own. */
const groupShare = 0.6;

/** The header that begins at a line; null where the line names too few columns. */
export function headerAt(lines: readonly SheetLine[], at: number): Header | null {
  const first = lines[at];
  if (!first?.mayBeHeader) return null;
  const taken = [first];
  let best = headerOf(taken);
  while (taken.length < mostLines) {
    const last = taken.at(-1);
    const next = lines[at + taken.length];
    if (!last || !next || next.row !== last.row + 1 || !isLower(next, taken)) break;
    taken.push(next);
    const deeper = headerOf(taken);
    if (weightOf(deeper) >= weightOf(best) || next.isHeaders) best = deeper;
  }
  if (isTableOfMeasures(best)) return best;
  // The items may stand above their measures, each in a line of its own.
  return isOfMeasuresAlone(best) &&
    haveItemHeadings(lines.slice(Math.max(0, at - 1), at + farthestItem))
    ? best
    : null;
}

/** A header of words that nobody knows, where a person has said which columns are which. */
export function headerOfChosen(
  lines: readonly SheetLine[],
  columns: readonly number[],
): { at: number; header: Header } | null {
  const at = lines.findIndex(
    ({ cells }) => cells.filter(({ column }) => columns.includes(column)).length >= fewestKnown,
  );
  const line = lines[at];
  return line ? { at, header: headerOf([line]) } : null;
}

/** Whether a line repeats a header, or a line of it, as every page of a document does. */
export function repeats({ lines }: Header, line: SheetLine): boolean {
  if (line.cells.length < 2) return false;
  return lines.some((own) =>
    line.cells.every(({ column, text }) => {
      const cell = own.cells.find((each) => each.column === column);
      return cell !== undefined && headerKey(cell.text) === headerKey(text);
    }),
  );
}

/** The header that some lines make. */
export function headerOf(lines: readonly SheetLine[]): Header {
  const columns = [...new Set(lines.flatMap(({ cells }) => cells.map(({ column }) => column)))];
  return {
    lines: [...lines],
    columns: columns
      .sort((a, b) => a - b)
      .flatMap((column): HeaderColumn[] => {
        const own = lines.flatMap(({ cells }) => cells.filter((cell) => cell.column === column));
        const cell = own.at(-1);
        if (!cell) return [];
        const parts = textsAbove(lines, column);
        const text = parts.join(" ");
        const group = parts.length > 1 && isSpanned(lines, column) ? headerKey(parts[0] ?? "") : "";
        return [{ column, cell, text, senses: together(parts, text), group }];
      }),
  };
}

/** Whether the name above a column is that of its neighbour too. */
function isSpanned(lines: readonly SheetLine[], column: number): boolean {
  const [upper, below] = lines;
  if (!upper || !below) return false;
  const goesOn = (at: number) =>
    textIn(upper, at) === "" && groupLeftOf(upper, below, at).length > 0;
  return goesOn(column) || goesOn(column + 1);
}

/** As one text, and without the names above: the lower ones say more than the group above them. */
function together(parts: readonly string[], text: string): Sense[] {
  const ofIssue = parts.length > 1 ? senseWithinIssue(parts[0] ?? "", parts.at(-1) ?? "") : null;
  if (ofIssue) return [ofIssue];
  const group = parts.length > 1 ? sensesOf(parts[0] ?? "") : [];
  const sensed = [
    ...parts.flatMap((_, from) => sensesOf(parts.slice(from).join(""))),
    ...group.map(({ means, weight }) => ({ means, weight: weight * groupShare })),
  ];
  const best = new Map<Sense["means"], number>();
  for (const { means, weight } of sensed)
    best.set(means, Math.max(best.get(means) ?? 0, weight + yearWeight(text)));
  return [...best]
    .map(([means, weight]) => ({ means, weight }))
    .sort((a, b) => b.weight - a.weight);
}

/** Of two columns alike, the one of the later year is meant: by so little that it decides nothing else. */
const yearWeight = (text: string): number =>
  Number(/25(\d\d)/.exec(arabicDigits(text))?.[1] ?? 0) / 1_000;

const weightOf = ({ columns }: Header): number =>
  columns.reduce((sum, { senses }) => sum + (senses[0]?.weight ?? 0), 0);

/** What a report has beside items and scores; a list of scores has none of these, one of documents only who keeps them. */
const reported = ["measures", "actions", "results"] as const;
const fewestKnown = 3;
const sureEnough = 0.5;

/** An issue, something that was done about it, and three columns that have a name at least. */
function isTableOfMeasures(header: Header): boolean {
  const issues = columnsNamed(header, "issue");
  const hasReported = reported.some((key) =>
    columnsNamed(header, key).some((each) => !issues.includes(each)),
  );
  return issues.length > 0 && hasReported && hasNames(header);
}

const hasNames = ({ columns }: Header): boolean =>
  columns.filter(({ senses }) => (senses[0]?.weight ?? 0) >= sureEnough).length >= fewestKnown;

const isOfMeasuresAlone = (header: Header): boolean =>
  hasNames(header) &&
  (["measures", "responsible", "results"] as const).every(
    (key) => columnsNamed(header, key).length > 0,
  );

const columnsNamed = ({ columns }: Header, means: Sense["means"]): HeaderColumn[] =>
  columns.filter(({ senses }) =>
    senses.some((sense) => sense.means === means && sense.weight >= sureEnough),
  );
