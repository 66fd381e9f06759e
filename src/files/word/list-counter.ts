import { listNumber } from "./list-number";
import type { List, ListLevel } from "./lists";

/** What stands in front of an item. */
export interface ListMark {
  /** `1.`, `๑)`, `•` */
  text: string;
  gap: string;
  isBullet: boolean;
}

/** Gives items their numbers; they are to come in the order of the document. */
export class ListCounter {
  /** By definition, what each level has come to; a hole where it is to begin again. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  /** The levels of lists that have begun at a start of their own. */
  private readonly begun = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, List>) {}

  /** The mark of the next item of a list; null where the document has no such list. */
  next(id: string, at: number): ListMark | null {
    const list = this.lists.get(id);
    const level = list?.levels.get(at);
    if (!list || !level) return null;
    const counts = this.counts.get(list.definition) ?? [];
    this.counts.set(list.definition, counts);
    const own = list.starts.get(at);
    const key = `${id} ${at}`;
    const before = own !== undefined && !this.begun.has(key) ? undefined : counts[at];
    if (own !== undefined) this.begun.add(key);
    counts[at] = before === undefined ? (own ?? level.start) : before + 1;
    for (const [deeper, { restartsAfter }] of list.levels)
      if (deeper > at && (restartsAfter === null || at < restartsAfter)) counts[deeper] = undefined;
    return {
      text: markText(list, level, counts),
      gap: level.gap,
      isBullet: level.format === "bullet",
    };
  }
}

function markText(list: List, level: ListLevel, counts: readonly (number | undefined)[]): string {
  if (level.format === "bullet") return level.text;
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const of = list.levels.get(at);
    const number = counts[at] ?? list.starts.get(at) ?? of?.start ?? 0;
    return listNumber(number, level.isPlain ? "decimal" : (of?.format ?? "decimal"));
  });
}
