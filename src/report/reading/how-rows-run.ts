import type { ColumnKey } from "../form/columns";
import { codesOfIssue } from "../terms/issue-codes";
import type { ColumnMatch } from "./columns";
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

/** What was done about an issue. */
export const told: readonly ColumnKey[] = ["measures", "responsible", "actions", "results"];

/** One such line among many may as well be a row whose item was left out. */
const fewestMerged = 0.25;
const fewestCounted = 2;
const fewestBroken = 2;

type What = ColumnKey | "ordinal" | "code";

export function howRowsRun(lines: readonly SheetLine[], match: ColumnMatch): HowRowsRun {
  const held = lines.map((line) => heldBy(line, match));
  const whole = held.filter((keys) => told.every((key) => keys.has(key)));
  const items = held.filter((keys) => keys.has("issue") && told.some((key) => keys.has(key)));
  const rests = items.filter(isRest);
  const others = items.filter((keys) => !isRest(keys));
  return {
    mergesItems: whole.filter((keys) => !keys.has("issue")).length > whole.length * fewestMerged,
    countsItems: items.length >= fewestCounted && items.every((keys) => keys.has("ordinal")),
    breaksIssues: rests.length >= fewestBroken && others.every((keys) => keys.has("code")),
  };
}

/** Words of an issue without anything that a row begins with, and without all that one has. */
const isRest = (keys: ReadonlySet<What>): boolean =>
  keys.has("issue") &&
  !(["code", "instrument", "score", "ordinal"] as const).some((key) => keys.has(key)) &&
  !told.every((key) => keys.has(key));

function heldBy({ cells }: SheetLine, { fieldOf, further }: ColumnMatch): ReadonlySet<What> {
  const held = new Set<What>();
  for (const { column, text } of cells) {
    const key = fieldOf.get(column);
    if (key) held.add(key);
    if (key === "issue" && codesOfIssue(text).codes.length > 0) held.add("code");
    if (further.get(column) === "ordinal") held.add("ordinal");
  }
  return held;
}

/** Whether a line is the rest of an issue that the line above it began. */
export const isRestOfIssue = (line: SheetLine, match: ColumnMatch): boolean =>
  isRest(heldBy(line, match));
