import {
  instrumentOfCode,
  instruments,
  type Instrument,
  type ReferenceYear,
} from "../../../reference/year";

/** An item of the assessed year's list: its title, and the code families that the list alone knows (MOIT3). */
export interface KnownItem {
  instrument: Instrument;
  code: string;
  title: string;
}

/** Items by code, however it is cased and spaced. */
export type KnownItems = ReadonlyMap<string, KnownItem>;

/**
 * The items of a year's lists, with those of families whose codes have letters of their own; none for a
 * year without lists.
 */
export function knownItems(year: ReferenceYear | null): KnownItem[] {
  if (!year) return [];
  const ofFamilies = year.families
    .flatMap(itemsIn)
    .filter(({ code }) => instrumentOfCode(code) === null);
  return [...itemsIn(year), ...ofFamilies];
}

const itemsIn = (year: ReferenceYear): KnownItem[] =>
  instruments.flatMap((instrument) =>
    year.instruments[instrument].items.map(({ code, title = "" }) => ({ instrument, code, title })),
  );

/** Their codes alone: a title that is put in from a year's list would make that year fit. */
export const untitled = (items: readonly KnownItem[]): KnownItem[] =>
  items.map((item) => ({ ...item, title: "" }));

export function knownByCode(known: readonly KnownItem[]): KnownItems {
  return new Map(known.map((item) => [codeKey(item.code), item]));
}

/** `MOIT 03` and `moit-3` are MOIT3. */
export function codeKey(code: string): string {
  return code
    .replace(/[ .-]/g, "")
    .replace(/^([A-Za-z]+)0+/, "$1")
    .toUpperCase();
}
