import { parseReference, requireOnSheet, type Rectangle } from "./addresses";
import { invalidArgument } from "./fault";
import { isHostObject } from "./host-object";
import type { TrackedArea } from "./references";
import type { Surroundings } from "./session";

/** The arguments come off the wire as unknown; these say what they must be. */

export function text(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(`${what} must be text`);
  return value;
}

export function wholeNumber(value: unknown, what: string, absent?: number): number {
  if ((value === undefined || value === null) && absent !== undefined) return absent;
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw invalidArgument(`${what} must be a whole number`);
  }
  return value;
}

export function number(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw invalidArgument(`${what} must be a number`);
  }
  return value;
}

export function flag(value: unknown, what: string, absent?: boolean): boolean {
  if ((value === undefined || value === null) && absent !== undefined) return absent;
  if (typeof value !== "boolean") throw invalidArgument(`${what} must be true or false`);
  return value;
}

export function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidArgument(`${what} must be an object`);
  }
  return { ...value };
}

/** One of Excel's enumeration words. */
export function oneOf<T extends string>(value: unknown, words: readonly T[], what: string): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument(`${what} must be one of ${words.join(", ")}`);
  return found;
}

/** An address on the sheet (with or without the sheet's own name). */
export function areaOn(around: Surroundings, sheetId: string, address: string): Rectangle {
  const reference = parseReference(address);
  if (!reference) throw invalidArgument(`the address ${address}`);
  if (reference.sheet !== undefined) {
    const named = around.engine.sheetNamed(reference.sheet);
    if (named?.getSheetId() !== sheetId) throw invalidArgument(`the sheet of ${address}`);
  }
  return requireOnSheet(reference.area, address);
}

/** A `Range | string` argument; a string is an address on the given sheet. */
export function rangeOrAddress(
  around: Surroundings,
  sheetId: string,
  value: unknown,
  what: string,
): TrackedArea {
  if (isHostObject(value) && value.area) return value.area;
  return { sheetId, area: areaOn(around, sheetId, text(value, what)) };
}
