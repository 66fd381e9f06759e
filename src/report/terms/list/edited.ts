import { numbered, readList, writeLine, writeList, type ListLine } from "./list";
import { writeMark, type Mark } from "./mark";

/** What a list field is meant to hold; a person may still mark lines otherwise. */
export type ListKind = "bulleted" | "numbered";

/** A text box: its text and its selection, in UTF-16 offsets. */
export interface Edited {
  text: string;
  start: number;
  end: number;
}

/** The mark a field starts with where a person typed none. */
export function ownMark(kind: ListKind): Mark {
  if (kind === "bulleted") return { kind: "bullet", indent: "", bullet: "•", gap: " " };
  return {
    kind: "number",
    indent: "",
    opening: "",
    path: [1],
    thaiDigits: false,
    ending: ".",
    gap: " ",
    joins: "follows",
  };
}

export interface Caret {
  /** The lines, without what was selected. */
  before: readonly ListLine[];
  line: ListLine;
  after: readonly ListLine[];
  /** The offset in the line as written, mark and all. */
  column: number;
}

/** The list around the caret, once what is selected has gone. */
export function atCaret({ text, start, end }: Edited): Caret {
  const lines = readList(text);
  const first = lineAt(text, start);
  const last = lineAt(text, end);
  const shortened = readList(text.slice(0, start) + text.slice(end));
  const line = shortened[first] ?? { mark: null, text: "", gone: [] };
  const gone = lines
    .slice(line.mark ? first + 1 : first, last + 1)
    .flatMap(({ mark }) => (mark?.kind === "number" ? [mark] : []));
  return {
    before: shortened.slice(0, first),
    line: { ...line, gone },
    after: lines.slice(last + 1),
    column: columnAt(text, start),
  };
}

/** The lines written out, the caret in the text of one of them, behind its mark. */
export function withCaret(lines: readonly ListLine[], line: number, column: number): Edited {
  const written = numbered(lines);
  const offset = offsetOf(written, line) + markLength(written[line]) + column;
  return { text: writeList(written), start: offset, end: offset };
}

/** The lines written out, the selection on the same words as before. */
export function withSelection(lines: readonly ListLine[], { text, start, end }: Edited): Edited {
  const old = readList(text);
  const written = numbered(lines);
  const onSameWord = (offset: number) => {
    const line = lineAt(text, offset);
    const column = columnAt(text, offset);
    const was = markLength(old[line]);
    const is = markLength(written[line]);
    return offsetOf(written, line) + (column < was ? Math.min(column, is) : column - was + is);
  };
  return { text: writeList(written), start: onSameWord(start), end: onSameWord(end) };
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length - 1;
}

export function columnAt(text: string, offset: number): number {
  return offset - (text.slice(0, offset).lastIndexOf("\n") + 1);
}

export function markLength(line: ListLine | undefined): number {
  return line?.mark ? writeMark(line.mark).length : 0;
}

function offsetOf(lines: readonly ListLine[], line: number): number {
  return lines.slice(0, line).reduce((sum, above) => sum + writeLine(above).length + 1, 0);
}
