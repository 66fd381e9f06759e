import { arabicDigits, thaiDigits } from "../thai-text";

/** What stands before an item: a bullet, or a number as `1.`, `2)`, `(3)`, `๑.`, `1.2`, `1.2.`. */
export type Mark = Bullet | Numbering;

export interface Bullet {
  kind: "bullet";
  indent: string;
  bullet: string;
  gap: string;
}

export interface Numbering {
  kind: "number";
  indent: string;
  opening: string;
  /** 1.2 is [1, 2]. */
  path: readonly number[];
  thaiDigits: boolean;
  ending: string;
  gap: string;
  joins: Joins;
}

/**
 * How an item's number comes about: the first of its level, one more than the item before it there,
 * or, out of sequence, whatever a person typed.
 */
export type Joins = "starts" | "follows" | "stands";

export interface MarkedLine {
  mark: Mark;
  text: string;
}

const symbolMark = /^(\s*)([•·∙●○◦▪▫■□◆◇‣➢➤►▶✓✔\uF000-\uF0FF])(\s*)/;
const dashMark = /^(\s*)([-–—*])(\s+)/;
/** Of nine levels at most, as lists have in Word. */
const numberMark =
  /^(\s*)(\(?)([1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,8}|[๑-๙][๐-๙]{0,2}(?:\.[๑-๙][๐-๙]{0,2}){0,8})([.)]?)(\s+)/;

/** The mark a line begins with. Whether a number like 1.2 is one depends on the lines before it. */
export function readMark(line: string): MarkedLine | null {
  const [written, indent = "", bullet = "", gap = ""] =
    symbolMark.exec(line) ?? dashMark.exec(line) ?? [];
  if (written === undefined) return readNumber(line);
  return { mark: { kind: "bullet", indent, bullet, gap }, text: line.slice(written.length) };
}

function readNumber(line: string): MarkedLine | null {
  const found = numberMark.exec(line);
  if (!found) return null;
  const [written, indent = "", opening = "", digits = "", ending = "", gap = ""] = found;
  const text = line.slice(written.length);
  const path = arabicDigits(digits).split(".").map(Number);
  if (opening !== "" && ending !== ")") return null;
  if (path.length === 1 && ending === "") return null;
  const thaiDigits = digits !== arabicDigits(digits);
  const joins = "starts";
  return { mark: { kind: "number", indent, opening, path, thaiDigits, ending, gap, joins }, text };
}

export function writeMark(mark: Mark): string {
  if (mark.kind === "bullet") return mark.indent + mark.bullet + mark.gap;
  const digits = mark.path.join(".");
  const number = mark.thaiDigits ? thaiDigits(digits) : digits;
  return mark.indent + mark.opening + number + mark.ending + mark.gap;
}

/** For an item that comes after another of its level, or into a level of its own. */
export function following(mark: Mark): Mark {
  return mark.kind === "number" ? { ...mark, joins: "follows" } : mark;
}

/** A tab counts as one level, which is two spaces. */
export function indentWidth(mark: Mark): number {
  return mark.indent === "" ? 0 : mark.indent.replace(/\t/g, "  ").length;
}

/** How deep the number itself says the item is: 1.2 is 2; a bullet says nothing. */
export function numberDepth(mark: Mark): number {
  return mark.kind === "number" ? mark.path.length : 0;
}

/** The same bullet, or the same number however it is written. */
export function saysSame(one: Mark, other: Mark): boolean {
  if (one.kind === "bullet") return other.kind === "bullet" && one.bullet === other.bullet;
  return other.kind === "number" && one.path.join(".") === other.path.join(".");
}

/**
 * What the marks of one level share, and no others. They look alike: 1.2 and 1.3 wherever they stand, others as far
 * in and so marked.
 */
export function levelKey(mark: Mark): string {
  const depth = numberDepth(mark);
  return depth > 1 ? `of ${depth} numbers` : `${indentWidth(mark)} ${look(mark)}`;
}

function look(mark: Mark): string {
  if (mark.kind === "bullet") return mark.bullet;
  return `${mark.opening}${mark.thaiDigits ? "๑" : "1"}${mark.ending}`;
}
