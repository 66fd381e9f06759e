import { indentWidth, levelKey, numberDepth, type Mark } from "./mark";

/** One of the levels open at a line, with the item last met there. */
export interface ListLevel {
  mark: Mark;
  line: number;
  path: readonly number[];
  /** The number the next item of the level gets. */
  next: number;
}

export interface LevelsAround {
  /** The level the item belongs to; null where it opens one. */
  sibling: ListLevel | null;
  /** The levels it stands under, innermost first. */
  outer: readonly ListLevel[];
  /** The level whose number it carries on: that of 1 for 1.2. */
  parent: ListLevel | null;
}

/** Where an item belongs among the open levels (innermost first). */
export function levelsFor(levels: readonly ListLevel[], mark: Mark): LevelsAround {
  const at = siblingAt(levels, mark);
  const outer = at < 0 ? levelsAbove(levels, mark) : levels.slice(at + 1);
  return { sibling: levels[at] ?? null, outer, parent: outer.find(isParentOf(mark)) ?? null };
}

function siblingAt(levels: readonly ListLevel[], mark: Mark): number {
  if (levels.length === 0) return -1;
  const key = levelKey(mark);
  const alike = levels.findIndex((level) => levelKey(level.mark) === key);
  if (alike >= 0 || numberDepth(mark) !== 1 || startsAtOne(mark)) return alike;
  // `1.` then `2)`: the hand changed, the list did not; `1.` then `1)` is a list within.
  return levels.findIndex(
    (level) => numberDepth(level.mark) === 1 && indentWidth(level.mark) === indentWidth(mark),
  );
}

function levelsAbove(levels: readonly ListLevel[], mark: Mark): readonly ListLevel[] {
  if (numberDepth(mark) > 1) {
    const parent = levels.findIndex(isParentOf(mark));
    return parent < 0 ? levels : levels.slice(parent);
  }
  const furtherIn = levels.map((level) => indentWidth(level.mark) > indentWidth(mark));
  return levels.slice(furtherIn.lastIndexOf(true) + 1);
}

function isParentOf(mark: Mark): (level: ListLevel) => boolean {
  const depth = numberDepth(mark) - 1;
  return (level) => depth > 0 && numberDepth(level.mark) === depth;
}

function startsAtOne(mark: Mark): boolean {
  return mark.kind === "number" && mark.path[0] === 1;
}
