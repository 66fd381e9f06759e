import { arrange, readList, writeLine, type ListLine } from "../terms/list/list";
import type { Mark, Numbering } from "../terms/list/mark";
import { thaiDigits } from "../terms/thai-text";

/** How the items of one level of a list are marked. */
export type LevelForm =
  | { kind: "bullet"; bullet: string }
  /** `%1.%2)`, each % with the number of a level, counted from 1. */
  | { kind: "number"; text: string; start: number; thaiDigits: boolean };

/** A list as word processors have it: its items count on by themselves. Its outermost level first. */
export interface DocumentList {
  levels: readonly LevelForm[];
}

/** A line of a cell; an item of a list has its mark in front of its text, a paragraph stands by itself. */
export interface DocumentLine {
  text: string;
  item: { list: DocumentList; level: number; mark: Mark } | null;
}

/** As many levels as a list of Word has (ECMA-376 part 1, 17.9.6). */
const mostLevels = 9;

/**
 * The lines of a text with lists that count as they were typed: where a number is another than would follow, a
 * list of its own begins there.
 */
export function documentLines(text: string): DocumentLine[] {
  if (text === "") return [];
  const lines = readList(text);
  const chains = chainsOf(lines);
  let open: OpenList | null = null;
  return lines.map((line, index): DocumentLine => {
    const chain = chains[index] ?? [];
    if (!line.mark || chain.length > mostLevels) return { text: writeLine(line), item: null };
    const marks = chain.flatMap((at) => lines[at]?.mark ?? []);
    if (!open?.takes(marks)) open = new OpenList(marks);
    const level = marks.length - 1;
    return { text: line.text, item: { list: open, level, mark: line.mark } };
  });
}

/** For each line the items it stands under, outermost first, and itself; none for a paragraph. */
function chainsOf(lines: readonly ListLine[]): number[][] {
  const chains: number[][] = [];
  arrange(lines).forEach(({ outer }, index) => {
    const above = outer === null ? [] : (chains[outer] ?? []);
    chains.push(lines[index]?.mark ? [...above, index] : []);
  });
  return chains;
}

/** A list that is being written, with what each of its levels has come to. */
class OpenList implements DocumentList {
  readonly levels: LevelForm[];
  /** Null for a level that none of its own items has shown yet; 0 for bullets. */
  private counts: (number | null)[];

  /** @param marks of its first item, the last, and of those it stands under, which are in other lists. */
  constructor(marks: readonly Mark[]) {
    this.counts = marks.map((mark, level) => (level < marks.length - 1 ? null : numberOf(mark)));
    this.levels = marks.map((_, level) => this.formOf(marks.slice(0, level + 1)));
  }

  /** Whether an item below these others would get the mark that it has; then it is counted. */
  takes(marks: readonly Mark[]): boolean {
    const level = marks.length - 1;
    const [mark] = marks.slice(-1);
    if (!mark || !this.isUnder(marks.slice(0, -1))) return false;
    const form = this.formOf(marks);
    const known = this.levels[level];
    if (known && !isSameForm(known, form)) return false;
    const before = this.counts[level] ?? null;
    const first = known?.kind === "number" ? known.start : numberOf(mark);
    const next = before === null ? first : before + 1;
    if (mark.kind === "number" && next !== numberOf(mark)) return false;
    if (!known) this.levels[level] = form;
    this.counts = [...this.counts.slice(0, level), mark.kind === "number" ? next : 0];
    return true;
  }

  /** Whether these are the items that its levels have come to, or those that it began under. */
  private isUnder(outer: readonly Mark[]): boolean {
    return outer.every((mark, level) => {
      const known = this.levels[level];
      if (!known || !isSameForm(known, this.formOf(outer.slice(0, level + 1)))) return false;
      if (known.kind === "bullet") return true;
      return (this.counts[level] ?? known.start) === numberOf(mark);
    });
  }

  /**
   * Of the last of these marks, the others being of the items that it stands under. The number of an item in another
   * list is written out: word processors do not agree what a level has come to that was never shown.
   */
  private formOf(marks: readonly Mark[]): LevelForm {
    const [mark] = marks.slice(-1);
    if (mark?.kind !== "number") return { kind: "bullet", bullet: mark?.bullet ?? "" };
    const parts = mark.path.map((number, at) => {
      const isOwn = at === mark.path.length - 1;
      const level = isOwn ? marks.length - 1 : marks.findIndex((each) => isPartOf(each, mark, at));
      const isShown = isOwn || (this.counts[level] ?? null) !== null;
      return isShown ? `%${level + 1}` : inDigitsOf(mark, number);
    });
    const text = mark.opening + parts.join(".") + mark.ending;
    return { kind: "number", text, start: mark.path.at(-1) ?? 1, thaiDigits: mark.thaiDigits };
  }
}

const numberOf = (mark: Mark): number => (mark.kind === "number" ? (mark.path.at(-1) ?? 1) : 0);

/** Whether the number of one item is what that of another begins with, in the same digits. */
const isPartOf = (outer: Mark, mark: Numbering, at: number): boolean =>
  outer.kind === "number" &&
  outer.thaiDigits === mark.thaiDigits &&
  outer.path.join(".") === mark.path.slice(0, at + 1).join(".");

const inDigitsOf = ({ thaiDigits: isThai }: Numbering, number: number): string =>
  isThai ? thaiDigits(String(number)) : String(number);

function isSameForm(one: LevelForm, other: LevelForm): boolean {
  if (one.kind === "bullet") return other.kind === "bullet" && one.bullet === other.bullet;
  return other.kind === "number" && one.text === other.text && one.thaiDigits === other.thaiDigits;
}
