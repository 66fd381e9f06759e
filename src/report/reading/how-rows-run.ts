import type { ColumnKey } from "../form/columns";
import { codesOfIssue } from "../terms/issue-codes";
import type { ColumnMatch } from "./columns";
import { told } from "./headings-or-rows";
import type { SheetLine } from "./sheet-line";

/** How the rows of a table run over its lines, as all of them together show. */
export interface HowRowsRun {
  /** Items are merged down over several measures, each a line with all that a row has. */
  mergesItems: boolean;
  /** Every item is counted in a column of its own: a line that is not counted begins none. */
  countsItems: boolean;
  /** Issues are broken over lines in the midst of their words, as a PDF file leaves them. */
  breaksIssues: boolean;
}

/** One such line among many may as well be a row whose item was left out. */
const fewestMerged = 0.25;
const fewestCounted = 2;
const fewestBroken = 2;

type What = ColumnKey | "ordinal";

/** A line with what it holds. */
interface Held {
  line: SheetLine;
  keys: ReadonlySet<What>;
}

export function howRowsRun(lines: readonly SheetLine[], match: ColumnMatch): HowRowsRun {
  const held = lines.filter(({ isMarked }) => !isMarked).map((line) => heldBy(line, match));
  const whole = held.filter(({ keys }) => told.every((key) => keys.has(key)));
  const items = held.filter(({ keys }) => keys.has("issue") && told.some((key) => keys.has(key)));
  const rests = new Set(items.filter((each) => isRest(each, match)));
  const others = items.filter((each) => !rests.has(each));
  return {
    mergesItems:
      whole.filter(({ keys }) => !keys.has("issue")).length > whole.length * fewestMerged,
    countsItems: items.length >= fewestCounted && items.every(({ keys }) => keys.has("ordinal")),
    breaksIssues: rests.size >= fewestBroken && others.every(({ line }) => hasCode(line, match)),
  };
}

/** Words of an issue without anything that a row begins with, and without all that one has. */
const isRest = ({ line, keys }: Held, match: ColumnMatch): boolean =>
  keys.has("issue") &&
  !(["instrument", "score", "ordinal"] as const).some((key) => keys.has(key)) &&
  !told.every((key) => keys.has(key)) &&
  !hasCode(line, match);

const hasCode = ({ cells }: SheetLine, { fieldOf }: ColumnMatch): boolean =>
  cells.some(
    ({ column, text }) => fieldOf.get(column) === "issue" && codesOfIssue(text).codes.length > 0,
  );

function heldBy(line: SheetLine, { fieldOf, further }: ColumnMatch): Held {
  const keys = new Set<What>();
  for (const { column } of line.cells) {
    const key = fieldOf.get(column);
    if (key) keys.add(key);
    if (further.get(column) === "ordinal") keys.add("ordinal");
  }
  return { line, keys };
}

/** Whether a line is the rest of an issue that the line above it began. */
export const isRestOfIssue = (line: SheetLine, match: ColumnMatch): boolean =>
  isRest(heldBy(line, match), match);
