import {
  atCaret,
  columnAt,
  lineAt,
  markLength,
  ownMark,
  withCaret,
  withSelection,
  type Edited,
  type ListKind,
} from "./edited";
import { arrange, readList, type ListLine } from "./list";
import { following, readMark, saysSame, writeMark } from "./mark";
import { moveIn, moveOut } from "./moving";

export type { Edited, ListKind } from "./edited";
export { onPaste } from "./pasting";
export { renumber } from "./renumber";

/** What a key makes of a text box; all keys are asked alike, though few mind what the field holds. */
type Key<Answer> = (kind: ListKind, edited: Edited) => Answer;

/**
 * The first thing typed into an empty field gets a mark in front, unless it may be a mark of the
 * person's own (`-`, `1`); a mark typed once more behind the one that is there goes. null where nothing
 * special happens.
 */
export function onType(
  kind: ListKind,
  text: string,
  typed: string,
  start: number,
  end: number,
): Edited | null {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const once = typed === " " ? withoutSecondMark(before) : null;
  if (once !== null) return { text: once + after, start: once.length, end: once.length };
  if ((before + after).trim() !== "" || mayBeginMark(typed)) return null;
  const marked = before + writeMark(ownMark(kind)) + typed;
  return { text: marked + after, start: marked.length, end: marked.length };
}

/**
 * Enter: the next item with its mark, at the same level. On an item that is only a mark: one level
 * out, and at the outermost the mark goes. Behind a paragraph a plain new line.
 */
export const onEnter: Key<Edited> = (_kind, edited) => {
  const { before, line, after, column } = atCaret(edited);
  const { mark, text, gone } = line;
  const lines = [...before, line, ...after];
  const at = before.length;
  if (mark && text.trim() === "") {
    const out = moveOut(lines, [at]);
    return withCaret(out === lines ? withoutMark(lines, at) : out, at, 0);
  }
  if (!mark) {
    const above = { ...line, text: text.slice(0, column), gone: [] };
    const below = { ...line, text: text.slice(column) };
    return withCaret([...before, above, below, ...after], at + 1, 0);
  }
  if (column <= mark.indent.length) {
    const above = { mark: null, text: "", gone: [] };
    return withCaret([...before, above, line, ...after], at + 1, column - markLength(line));
  }
  const split = Math.max(0, column - markLength(line));
  const item: ListLine = { mark, text: text.slice(0, split), gone: [] };
  const next: ListLine = { mark: following(mark), text: text.slice(split).trimStart(), gone };
  return withCaret([...before, item, next, ...after], at + 1, 0);
};

/** One level in for every item selected, with what stands under it; numbers follow (2. -> 1.1). */
export const indent: Key<Edited> = (_kind, edited) => moveSelected(edited, moveIn);

/** One level out for every item selected, with what stands under it; numbers follow (1.1 -> 2.). */
export const outdent: Key<Edited> = (_kind, edited) => moveSelected(edited, moveOut);

/** Backspace right behind a mark takes the mark; otherwise null: the browser does it. */
export const onBackspace: Key<Edited | null> = (_kind, { text, start, end }) => {
  const lines = readList(text);
  const at = lineAt(text, start);
  const line = lines[at];
  if (start !== end || !line?.mark || columnAt(text, start) !== markLength(line)) return null;
  return withCaret(withoutMark(lines, at), at, 0);
};

/** A field left with nothing but marks and spaces is empty. */
export function leave(text: string): string {
  // A mark at the end of a line may have lost the space that makes it one.
  const lines = readList(text.replace(/\n|$/g, " $&"));
  return lines.every((line) => line.text.trim() === "") ? "" : text;
}

/** The text without the last line's second mark, if it has one that says the same as its first and nothing behind. */
function withoutSecondMark(text: string): string | null {
  const begins = text.lastIndexOf("\n") + 1;
  const first = readMark(text.slice(begins));
  const second = first && first.text !== "" ? readMark(`${first.text} `) : null;
  if (!first || second?.text !== "" || !saysSame(first.mark, second.mark)) return null;
  return text.slice(0, text.length - first.text.length);
}

function mayBeginMark(typed: string): boolean {
  return /^[\s\d๐-๙(]/.test(typed) || readMark(`${typed.charAt(0)} `) !== null;
}

function withoutMark(lines: readonly ListLine[], at: number): ListLine[] {
  return lines.map((line, index) => {
    if (index !== at || !line.mark) return line;
    const gone = line.mark.kind === "number" ? [line.mark, ...line.gone] : line.gone;
    return { ...line, mark: null, gone };
  });
}

function moveSelected(edited: Edited, move: typeof moveIn): Edited {
  const lines = readList(edited.text);
  const first = lineAt(edited.text, edited.start);
  const last = lineAt(edited.text, edited.end);
  // A selection that ends before the first letter of a line does not mean that line.
  const stopsShort = last > first && columnAt(edited.text, edited.end) === 0;
  const end = stopsShort ? last : last + 1;
  const placements = arrange(lines);
  // What stands under an item selected moves along with it.
  const movesAlong: boolean[] = [];
  for (const { outer } of placements)
    movesAlong.push(
      outer !== null && ((outer >= first && outer < end) || movesAlong[outer] === true),
    );
  const selected = lines.map((_, index) => index).slice(first, end);
  const moved = move(
    lines,
    selected.filter((index) => !movesAlong[index]),
  );
  return withSelection(moved, edited);
}
