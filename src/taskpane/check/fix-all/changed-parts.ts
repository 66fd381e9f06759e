import type { TextEdit } from "../../../report/check/found";

/** A piece of a cell's text, before and after it is put right. */
export interface TextPart {
  kind: "kept" | "removed" | "put";
  text: string;
}

/** Letters shown on each side of a change. */
const around = 20;

/** An edit of so many letters is shown as one; of a longer one only what differs. */
const shownWhole = 40;

/** What changes in a cell and what stands close to it; what is further off is an ellipsis. */
export function changedParts(before: string, edits: readonly TextEdit[]): TextPart[] {
  const counting = countingEdits(edits).map(narrowed);
  let from = 0;
  const parts = counting.flatMap(({ start, end, text }, index): TextPart[] => {
    const kept = before.slice(from, start);
    from = end;
    return [
      { kind: "kept", text: index === 0 ? lastOf(kept) : middleLeftOut(kept) },
      { kind: "removed", text: before.slice(start, end) },
      { kind: "put", text },
    ];
  });
  parts.push({ kind: "kept", text: firstOf(before.slice(from)) });
  return parts.filter(({ text }) => text !== "");
}

/** From the start on; of overlapping ones the same count as when they are written. */
function countingEdits(edits: readonly TextEdit[]): TextEdit[] {
  const counting: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => b.start - a.start || b.end - a.end))
    if (edit.end <= (counting.at(-1)?.start ?? Infinity)) counting.push(edit);
  return counting.reverse();
}

function narrowed(edit: TextEdit): TextEdit {
  const { before, start, end, text } = edit;
  const removed = before.slice(start, end);
  if (Math.max(removed.length, text.length) <= shownWhole) return edit;
  const most = Math.min(removed.length, text.length);
  let head = 0;
  while (head < most && removed[head] === text[head]) head += 1;
  while (head > 0 && (splits(removed, head) || splits(text, head))) head -= 1;
  let tail = 0;
  while (tail < most - head && removed.at(-tail - 1) === text.at(-tail - 1)) tail += 1;
  while (tail > 0 && (splits(removed, removed.length - tail) || splits(text, text.length - tail)))
    tail -= 1;
  return {
    ...edit,
    start: start + head,
    end: end - tail,
    text: text.slice(head, text.length - tail),
  };
}

function firstOf(text: string): string {
  const end = endOfFirst(text);
  return end < text.length ? `${text.slice(0, end)}…` : text;
}

function lastOf(text: string): string {
  const start = startOfLast(text);
  return start > 0 ? `…${text.slice(start)}` : text;
}

function middleLeftOut(text: string): string {
  const end = endOfFirst(text);
  const start = startOfLast(text);
  return end < start ? `${text.slice(0, end)}…${text.slice(start)}` : text;
}

function endOfFirst(text: string): number {
  let end = Math.min(around, text.length);
  while (splits(text, end)) end += 1;
  return end;
}

function startOfLast(text: string): number {
  let start = Math.max(0, text.length - around);
  while (splits(text, start)) start -= 1;
  return start;
}

/** Whether a mark above or below a letter, or half of a character, would be torn off there. */
function splits(text: string, at: number): boolean {
  return at > 0 && at < text.length && /^[\p{M}\uDC00-\uDFFF]/u.test(text.slice(at, at + 1));
}
