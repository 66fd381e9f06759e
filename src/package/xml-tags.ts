import { packageBounds } from "./bounds";
import { PackageError } from "./package-error";

/** An opening tag in the bytes of a part: from its `<` to behind its `>`. */
export interface Opening {
  /** Without its prefix. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** `<c/>`: nothing stands in it, and no closing tag follows. */
  readonly isEmpty: boolean;
}

export interface TagVisitor {
  opened(tag: Opening): void;
  closed?(name: string): void;
}

const less = 60;
const greater = 62;
const slash = 47;
const bang = 33;
const question = 63;
const equals = 61;
const colon = 58;

const utf8 = new TextDecoder();

const isQuote = (byte: number | undefined): boolean => byte === 34 || byte === 39;
const isBlank = (byte: number | undefined): boolean =>
  byte === 32 || byte === 9 || byte === 10 || byte === 13;

/**
 * Goes through the tags of an XML part in its bytes, so that a part can be refused before any reader
 * makes objects of it. Entities stay as they are: a document type, which could define more, is not
 * allowed in a workbook (ECMA-376 part 2, "DTD declarations").
 * @returns how many elements the part has, each attribute counted for three more
 * @throws PackageError where tags do not match, or are longer or deeper than any program writes
 */
export function walkTags(bytes: Uint8Array, visitor: TagVisitor, longestTag: number): number {
  /** Where the names of the open elements begin and end. */
  const open: { from: number; to: number }[] = [];
  let path = 0;
  let marks = 0;
  for (let start = bytes.indexOf(less); start >= 0;) {
    let end: number;
    const sign = bytes[start + 1];
    if (sign === bang) {
      end = pastRemark(bytes, start);
    } else if (sign === question) {
      end = past(bytes, "?>", start + 2);
    } else if (sign === slash) {
      const element = open.pop();
      const to = element ? start + 2 + element.to - element.from : 0;
      if (!element || !isSame(bytes, element, start + 2)) throw mismatch(start);
      end = past(bytes, ">", to);
      if (bytes.subarray(to, end - 1).some((byte) => !isBlank(byte))) throw mismatch(start);
      path -= element.to - element.from;
      visitor.closed?.(localName(bytes, element.from, element.to));
    } else {
      const tag = readTag(bytes, start);
      end = tag.end;
      // The outermost tag declares the vocabularies of the part.
      const longest = open.length === 0 ? packageBounds.tag : longestTag;
      if (end - start > longest) throw new PackageError("damaged", `a tag of ${end - start} bytes`);
      marks += tag.marks;
      if (marks > packageBounds.marks) throw new PackageError("too-large", `${marks} marks`);
      const name = localName(bytes, start + 1, tag.nameEnd);
      const length = tag.nameEnd - start - 1;
      if (path + length > packageBounds.path)
        throw new PackageError("damaged", `${open.length + 1} elements in one another`);
      visitor.opened({ name, start, end, isEmpty: tag.isEmpty });
      if (tag.isEmpty) {
        visitor.closed?.(name);
      } else {
        open.push({ from: start + 1, to: tag.nameEnd });
        path += length;
      }
    }
    start = bytes.indexOf(less, end);
  }
  if (open.length > 0) throw new PackageError("damaged", "a part is cut off");
  return marks;
}

/** The attributes of a tag as they stand there, entities and all. */
export function attributesIn(bytes: Uint8Array, { start, end }: Opening): Map<string, string> {
  const attributes = new Map<string, string>();
  let name = "";
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === equals) {
      name = nameBefore(bytes, at);
    } else if (byte !== undefined && isQuote(byte)) {
      const past = bytes.indexOf(byte, at + 1);
      attributes.set(name, utf8.decode(bytes.subarray(at + 1, past)));
      at = past;
    }
  }
  return attributes;
}

/** The word in front of an equals sign. */
function nameBefore(bytes: Uint8Array, at: number): string {
  let to = at;
  while (isBlank(bytes[to - 1])) to -= 1;
  let from = to;
  while (!isBlank(bytes[from - 1])) from -= 1;
  return utf8.decode(bytes.subarray(from, to));
}

/**
 * To the `>` that stands in no quotation marks. An attribute without them is refused: readers differ in
 * what they make of one.
 */
function readTag(bytes: Uint8Array, start: number) {
  let nameEnd = 0;
  let marks = 1;
  /** The last byte that is no blank; of an attribute's value, its second quotation mark. */
  let before: number | undefined;
  let at = start + 1;
  for (let byte = bytes[at]; byte !== greater; at += 1, byte = bytes[at]) {
    if (byte === undefined) throw new PackageError("damaged", `the tag at ${start} has no end`);
    if (isBlank(byte)) {
      nameEnd ||= at;
      continue;
    }
    if (isQuote(byte) !== (before === equals)) throw mismatch(at);
    if (isQuote(byte)) {
      marks += 2;
      at = pastValue(bytes, at);
      const next = bytes[at + 1];
      if (bytes[at] !== byte || (next !== greater && next !== slash && !isBlank(next)))
        throw mismatch(start);
    } else if (isBlank(bytes[at - 1])) marks += 1;
    before = byte;
  }
  const isEmpty = bytes[at - 1] === slash;
  nameEnd ||= isEmpty ? at - 1 : at;
  return { nameEnd, marks, isEmpty, end: at + 1 };
}

/** To the second quotation mark of a value, or to what may not stand in one. */
function pastValue(bytes: Uint8Array, first: number): number {
  let at = first + 1;
  while (at < bytes.length && bytes[at] !== bytes[first] && bytes[at] !== less) at += 1;
  return at;
}

/** Past a comment or a part taken literally. */
function pastRemark(bytes: Uint8Array, start: number): number {
  if (begins(bytes, "<!--", start)) return past(bytes, "-->", start + 4);
  if (begins(bytes, "<![CDATA[", start)) return past(bytes, "]]>", start + 9);
  throw new PackageError("damaged", "a document type");
}

const begins = (bytes: Uint8Array, text: string, at: number): boolean => {
  for (let index = 0; index < text.length; index += 1)
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
};

function past(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (begins(bytes, text, at)) return at + text.length;
  throw new PackageError("damaged", `no ${text} after ${from}`);
}

function isSame(bytes: Uint8Array, { from, to }: { from: number; to: number }, at: number) {
  for (let index = from; index < to; index += 1)
    if (bytes[index] !== bytes[at + index - from]) return false;
  return true;
}

function localName(bytes: Uint8Array, from: number, to: number): string {
  let name = "";
  for (let at = from; at < to; at += 1)
    name = bytes[at] === colon ? "" : name + String.fromCharCode(bytes[at] ?? 0);
  return name;
}

const mismatch = (at: number) => new PackageError("damaged", `no well-formed tag at ${at}`);
