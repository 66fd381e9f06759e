import { levelsFor, type LevelsAround, type ListLevel } from "./levels";
import { readMark, writeMark, type Joins, type Mark, type Numbering } from "./mark";

export interface ListLine {
  /** null for a paragraph or a heading, which belongs to no level and is left alone. */
  mark: Mark | null;
  text: string;
  /** Numbers taken away here; what followed them closes up. */
  gone: readonly Numbering[];
}

export function readList(text: string): ListLine[] {
  let levels: readonly ListLevel[] = [];
  return text.split("\n").map((line, index) => {
    const marked = readMark(line);
    if (!marked) return { mark: null, text: line, gone: [] };
    const around = levelsFor(levels, marked.mark);
    const mark = inItsPlace(marked.mark, around);
    if (!mark) return { mark: null, text: line, gone: [] };
    levels = [{ mark, line: index, ...typedNumber(mark) }, ...around.outer];
    return { mark, text: marked.text, gone: [] };
  });
}

/** The mark with how it joins the list; null where a number like 73.10 is no mark there. */
function inItsPlace(mark: Mark, { sibling, parent }: LevelsAround): Mark | null {
  if (mark.kind === "bullet") return mark;
  const number = mark.path.at(-1) ?? 0;
  if (mark.path.length > 1) {
    const prefix = mark.path.slice(0, -1).join(".");
    const goesOn = sibling?.path.slice(0, -1).join(".") === prefix;
    if (!goesOn && parent?.path.join(".") !== prefix) return null;
    // `1.5 ล้านบาท` below item 1 is an amount; 1.3 below 1.1 lacks but one item.
    const highest = goesOn ? sibling.next + 1 : 1;
    if (mark.ending === "" && number > highest) return null;
    if (!goesOn) return { ...mark, joins: "starts" };
  }
  return { ...mark, joins: joinsAfter(sibling, number) };
}

function joinsAfter(sibling: ListLevel | null, number: number): Joins {
  if (!sibling) return "starts";
  return sibling.next === number ? "follows" : "stands";
}

function typedNumber(mark: Mark): Pick<ListLevel, "path" | "next"> {
  const path = mark.kind === "number" ? mark.path : [];
  return { path, next: (path.at(-1) ?? 0) + 1 };
}

export interface Placement {
  /** The item's number, [] for a bullet or a paragraph. */
  path: readonly number[];
  /** Line index of the item it stands under. */
  outer: number | null;
  /** Line index of the item before it at its level. */
  previous: number | null;
}

/** Which item stands under which, and the numbers that follow from it. */
export function arrange(lines: readonly ListLine[]): Placement[] {
  let levels: readonly ListLevel[] = [];
  return lines.map((line, index) => {
    const placed = place(line, index, levels);
    levels = placed.levels;
    return placed.placement;
  });
}

/** Where a line stands behind those above it, and the levels then open; of `levels`, those open before it. */
export function place(
  { mark, gone }: ListLine,
  index: number,
  levels: readonly ListLevel[],
): { placement: Placement; levels: readonly ListLevel[] } {
  const placement: Placement = { path: [], outer: null, previous: null };
  let open = levels;
  if (mark) {
    const { sibling, outer } = levelsFor(levels, mark);
    placement.path = mark.kind === "number" ? numberOf(mark, levels) : [];
    placement.outer = outer[0]?.line ?? null;
    placement.previous = sibling?.line ?? null;
    const next = (placement.path.at(-1) ?? 0) + 1;
    open = [{ mark, line: index, path: placement.path, next }, ...outer];
  }
  for (const missing of gone) open = withoutItem(open, missing, index);
  return { placement, levels: open };
}

function numberOf(mark: Numbering, levels: readonly ListLevel[]): number[] {
  const { sibling, parent } = levelsFor(levels, mark);
  const typed = mark.path.at(-1) ?? 1;
  const first = mark.joins === "follows" ? 1 : typed;
  const number = mark.joins === "stands" ? typed : (sibling?.next ?? first);
  return [...(parent?.path ?? mark.path.slice(0, -1)), number];
}

/** An item that only followed leaves nothing behind; one that set a number leaves it to the next. */
function withoutItem(
  levels: readonly ListLevel[],
  mark: Numbering,
  line: number,
): readonly ListLevel[] {
  const { sibling, outer } = levelsFor(levels, mark);
  if (sibling && mark.joins !== "stands") return levels;
  return [{ mark, line, path: mark.path, next: mark.path.at(-1) ?? 1 }, ...outer];
}

/** The lines with the numbers that follow from their order. */
export function numbered(lines: readonly ListLine[]): ListLine[] {
  const placements = arrange(lines);
  return lines.map((line, index) => {
    const path = placements[index]?.path ?? [];
    return line.mark?.kind === "number" ? { ...line, mark: { ...line.mark, path } } : line;
  });
}

export function writeLine({ mark, text }: ListLine): string {
  return mark ? writeMark(mark) + text : text;
}

export function writeList(lines: readonly ListLine[]): string {
  return lines.map(writeLine).join("\n");
}
