import { packageBounds } from "./bounds";

const less = 60;
const greater = 62;
const slash = 47;
const colon = 58;
/** What no name goes on after. */
const ends = new Set(Array.from(" \t\r\n/><", (sign) => sign.charCodeAt(0)));
const utf8 = new TextDecoder();

/**
 * A sheet's part without the blank rows far below the last cell that holds anything. Excel keeps a row
 * that only looks like something, down to row 1,048,576 where somebody set the looks of all rows. The
 * way from the end is quick: in blank rows there are no tags but those of rows and cells.
 */
export function withoutFarBlankRows(part: Uint8Array): Uint8Array {
  const to = lastTag(part, part.length, (at) => isTag(part, at, "sheetData"));
  const filled = lastTag(part, to, (at) => !isTag(part, at, "c") && !isTag(part, at, "row"));
  if (to < 0 || filled < 0) return part;
  const last =
    rowNumber(
      part,
      lastTag(part, filled, (at) => isTag(part, at, "row")),
    ) || 0;
  let row = last;
  for (
    let at = part.indexOf(less, filled + 1);
    at >= 0 && at < to;
    at = part.indexOf(less, at + 1)
  ) {
    if (part[at + 1] === slash || !isTag(part, at, "row")) continue;
    row = rowNumber(part, at) || row + 1;
    if (row > last + packageBounds.blankRows) return without(part, at, to);
  }
  return part;
}

/** Where the last tag begins, before a place, that is as wanted; -1 where none is. */
function lastTag(part: Uint8Array, before: number, isWanted: (at: number) => boolean): number {
  let at = before;
  do at = at > 0 ? part.lastIndexOf(less, at - 1) : -1;
  while (at >= 0 && !isWanted(at));
  return at;
}

/** An opening or closing tag of that name, whatever its prefix. */
function isTag(part: Uint8Array, at: number, name: string): boolean {
  let from = part[at + 1] === slash ? at + 2 : at + 1;
  let to = from;
  for (let byte = part[to]; byte !== undefined && !ends.has(byte); to += 1, byte = part[to])
    if (byte === colon) from = to + 1;
  if (to - from !== name.length) return false;
  for (let index = 0; index < name.length; index += 1)
    if (part[from + index] !== name.charCodeAt(index)) return false;
  return true;
}

/** NaN where the row does not say: it then follows the one before. */
function rowNumber(part: Uint8Array, at: number): number {
  const tag = at < 0 ? "" : utf8.decode(part.subarray(at, part.indexOf(greater, at) + 1));
  return Number(/\sr\s*=\s*["'](\d+)["']/.exec(tag)?.[1]);
}

function without(part: Uint8Array, from: number, to: number): Uint8Array {
  const left = new Uint8Array(part.length - (to - from));
  left.set(part.subarray(0, from));
  left.set(part.subarray(to), from);
  return left;
}
