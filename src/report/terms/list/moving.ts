import type { ListLevel } from "./levels";
import { place, type ListLine, type Placement } from "./list";
import { following, indentWidth, levelKey, numberDepth, type Mark } from "./mark";

/** What an item's mark becomes; null where it stays. */
type Target = (item: Item) => Mark | null;

interface Item {
  mark: Mark;
  placement: Placement;
  /** The mark of the item it stands under. */
  outer: Mark | null;
  /** How the list marks items under one like this. */
  markWithin: () => Mark | null;
}

/** Items with all under them, one level in; unchanged where no item before could hold one. */
export function moveIn(lines: readonly ListLine[], indexes: Iterable<number>): readonly ListLine[] {
  return moved(lines, indexes, ({ mark, placement, markWithin }) =>
    placement.previous === null ? null : (markWithin() ?? deeper(mark)),
  );
}

/** Items with all under them, one level out; unchanged at the outermost. */
export function moveOut(
  lines: readonly ListLine[],
  indexes: Iterable<number>,
): readonly ListLine[] {
  return moved(lines, indexes, ({ mark, outer }) => {
    if (!outer && mark.indent === "") return null;
    return outer ?? { ...mark, indent: lessIndent(mark, 2) };
  });
}

/** One item after another as if each were moved by itself, in one go from the top: what stands above has moved already. */
function moved(
  lines: readonly ListLine[],
  indexes: Iterable<number>,
  target: Target,
): readonly ListLine[] {
  const wanted = new Set(indexes);
  const result = [...lines];
  const markOf = (index: number | null) => (index === null ? null : (result[index]?.mark ?? null));
  /** By the level of the item above them, the marks last met. */
  const marksWithin = new Map<string, Mark>();
  let levels: readonly ListLevel[] = [];
  let isChanged = false;
  result.forEach((line, index) => {
    const { mark } = line;
    if (mark && wanted.has(index)) {
      const { placement } = place(line, index, levels);
      const key = levelKey(mark);
      const to = target({
        mark,
        placement,
        outer: markOf(placement.outer),
        markWithin: () => marksWithin.get(key) ?? firstWithin(result, index, levels, key),
      });
      if (to) moveOne(result, index, levels, to);
      isChanged ||= to !== null;
    }
    const placed = place(result[index] ?? line, index, levels);
    levels = placed.levels;
    const [own, outer] = [markOf(index), markOf(placed.placement.outer)];
    if (own && outer) marksWithin.set(levelKey(outer), own);
  });
  return isChanged ? result : lines;
}

/** The mark of the first item from a line on that stands under one of that level. */
function firstWithin(
  lines: readonly ListLine[],
  from: number,
  before: readonly ListLevel[],
  key: string,
): Mark | null {
  let levels = before;
  for (const [offset, line] of lines.slice(from).entries()) {
    const placed = place(line, from + offset, levels);
    levels = placed.levels;
    const outer = lines[placed.placement.outer ?? -1]?.mark;
    if (line.mark && outer && levelKey(outer) === key) return line.mark;
  }
  return null;
}

/** Gives an item another mark, and takes along what stands under it. */
function moveOne(lines: ListLine[], index: number, before: readonly ListLevel[], to: Mark): void {
  const from = lines[index]?.mark;
  if (!from) return;
  const within = new Set([index]);
  let levels = before;
  for (let at = index; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) return;
    const placed = place(line, at, levels);
    levels = placed.levels;
    if (!levels.some((level) => level.line === index)) break;
    const { outer } = placed.placement;
    if (!line.mark || (at > index && (outer === null || !within.has(outer)))) continue;
    within.add(at);
    lines[at] = { ...line, mark: at === index ? following(to) : along(line.mark, from, to) };
  }
}

function deeper(mark: Mark): Mark {
  if (mark.kind === "bullet") {
    return { ...mark, indent: `${mark.indent}  `, bullet: mark.bullet === "•" ? "-" : mark.bullet };
  }
  return { ...mark, path: [...mark.path, 1], ending: mark.ending === ")" ? ")" : "" };
}

/** What stands under a moved item goes along: as much further in or out, as much longer a number. */
function along(mark: Mark, from: Mark, to: Mark): Mark {
  const further = indentWidth(to) - indentWidth(from);
  const indent = further < 0 ? lessIndent(mark, -further) : " ".repeat(further) + mark.indent;
  if (mark.kind === "bullet" || mark.path.length === 1) return { ...mark, indent };
  if (from.kind === "bullet" || to.kind === "bullet") return { ...mark, indent };
  const longer = numberDepth(to) - numberDepth(from);
  const path =
    longer < 0 ? mark.path.slice(-longer) : [...Array<number>(longer).fill(1), ...mark.path];
  return { ...mark, indent, path };
}

function lessIndent(mark: Mark, by: number): string {
  return " ".repeat(Math.max(0, indentWidth(mark) - by));
}
