import { atCaret, markLength, ownMark, withCaret, type Edited, type ListKind } from "./edited";
import { arrange, readList, type ListLine, type Placement } from "./list";
import { following, numberDepth, type Mark } from "./mark";

/**
 * Pasted lines as items: bullets of Word and the web become the field's own marks, numbers stay, or
 * go on from those above. null for a single plain line, which the browser pastes as well.
 */
export function onPaste(kind: ListKind, edited: Edited, pasted: string): Edited | null {
  const lines = readPasted(pasted);
  const isList = lines.some(({ mark }) => mark !== null);
  if (lines.length < 2 && !isList) return null;
  const { before, line, after, column } = atCaret(edited);
  const split = Math.max(0, column - markLength(line));
  const left = line.text.slice(0, split);
  const right = line.text.slice(split);
  const base = following(line.mark ?? markInUse([...before, ...after]) ?? ownMark(kind));
  const items = isList ? fitted(lines, base) : lines.map((item) => ({ ...item, mark: base }));

  const placed = [...before, ...behind({ ...line, text: left, gone: [] }, items, base, isList)];
  const last = placed.pop() ?? line;
  const ending = { ...last, text: last.text + right, gone: line.gone };
  return withCaret([...placed, ending, ...after], placed.length, last.text.length);
}

/** The items behind what stands before the caret: in its place where that is nothing. */
function behind(
  line: ListLine,
  items: readonly ListLine[],
  base: Mark,
  isList: boolean,
): readonly ListLine[] {
  const [first, ...others] = items;
  if (!first) return [line];
  if (line.text.trim() === "") {
    const keepsMark = line.mark !== null && first.mark === base;
    return [{ ...first, mark: keepsMark ? line.mark : first.mark }, ...others];
  }
  return isList ? [line, ...items] : [{ ...line, text: line.text + first.text }, ...others];
}

/** Non-blank lines, with the letters that Word's other bullets turn into (`o`, `§`) as bullets. */
function readPasted(pasted: string): ListLine[] {
  const lines = pasted
    .split(/\r\n|[\r\n\v\u2028\u2029]/)
    .filter((line) => line.trim() !== "")
    .map((line) => line.replace(/^(\s*)o\s+(?!\d)/, "$1◦ ").replace(/^(\s*)[§Øüqv]\t/, "$1▪ "));
  return readList(lines.join("\n")).map((line) => ({ ...line, text: line.text.trim() }));
}

function markInUse(lines: readonly ListLine[]): Mark | null {
  return lines.find(({ mark }) => mark !== null)?.mark ?? null;
}

function fitted(lines: readonly ListLine[], base: Mark): ListLine[] {
  const placements = arrange(lines);
  return lines.map((line, index) =>
    line.mark ? { ...line, mark: fittedMark(line.mark, levelOf(placements, index), base) } : line,
  );
}

function fittedMark(mark: Mark, level: number, base: Mark): Mark {
  if (mark.kind === "bullet" && level === 0) return base;
  const indent = base.indent + (numberDepth(mark) > 1 ? "" : "  ".repeat(level));
  return mark.kind === "bullet"
    ? { kind: "bullet", indent, bullet: "-", gap: " " }
    : { ...mark, indent, gap: " " };
}

function levelOf(placements: readonly Placement[], index: number): number {
  const outer = placements[index]?.outer ?? null;
  return outer === null ? 0 : 1 + levelOf(placements, outer);
}
