import { arrange, type ListLine, type Placement } from "./list";
import { following, indentWidth, isSameLevel, numberDepth, type Mark } from "./mark";

/** An item with all under it, one level in; unchanged where no item before it could hold it. */
export function moveIn(lines: readonly ListLine[], index: number): readonly ListLine[] {
  const mark = lines[index]?.mark;
  const placements = arrange(lines);
  if (!mark || placements[index]?.previous === null) return lines;
  return move(lines, placements, index, markWithin(lines, placements, index) ?? deeper(mark));
}

/** An item with all under it, one level out; unchanged at the outermost. */
export function moveOut(lines: readonly ListLine[], index: number): readonly ListLine[] {
  const mark = lines[index]?.mark;
  const placements = arrange(lines);
  if (!mark) return lines;
  const outer = lines[placements[index]?.outer ?? -1]?.mark;
  if (!outer && mark.indent === "") return lines;
  return move(lines, placements, index, outer ?? { ...mark, indent: lessIndent(mark, 2) });
}

export function isWithin(placements: readonly Placement[], index: number, item: number): boolean {
  const outer = placements[index]?.outer ?? null;
  return outer !== null && (outer === item || isWithin(placements, outer, item));
}

/** How the list marks items under one like this: the nearest above, else the first below. */
function markWithin(
  lines: readonly ListLine[],
  placements: readonly Placement[],
  index: number,
): Mark | null {
  const mark = lines[index]?.mark;
  const found = lines.flatMap((line, at) => {
    const outer = lines[placements[at]?.outer ?? -1]?.mark;
    return line.mark && mark && outer && isSameLevel(outer, mark) ? [{ mark: line.mark, at }] : [];
  });
  return (found.filter(({ at }) => at < index).at(-1) ?? found[0])?.mark ?? null;
}

function deeper(mark: Mark): Mark {
  if (mark.kind === "bullet") {
    return { ...mark, indent: `${mark.indent}  `, bullet: mark.bullet === "•" ? "-" : mark.bullet };
  }
  return { ...mark, path: [...mark.path, 1], ending: mark.ending === ")" ? ")" : "" };
}

function move(
  lines: readonly ListLine[],
  placements: readonly Placement[],
  index: number,
  to: Mark,
): readonly ListLine[] {
  const from = lines[index]?.mark;
  return lines.map((line, at) => {
    if (!from || !line.mark) return line;
    if (at === index) return { ...line, mark: following(to) };
    return isWithin(placements, at, index) ? { ...line, mark: along(line.mark, from, to) } : line;
  });
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
