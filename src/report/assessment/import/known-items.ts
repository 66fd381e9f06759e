import { instruments, type Instrument, type ReferenceYear } from "../../../reference/year";

/** An item of the assessed year's list: its title, and the code families that the list alone knows (MOIT3). */
export interface KnownItem {
  instrument: Instrument;
  code: string;
  title: string;
}

/** Items by code, however it is cased and spaced. */
export type KnownItems = ReadonlyMap<string, KnownItem>;

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

/** The items of a year's lists; none for a year without lists. */
export function itemsKnownIn(year: ReferenceYear | null): KnownItem[] {
  if (!year) return [];
  return instruments.flatMap((instrument) =>
    year.instruments[instrument].items.map(({ code, title = "" }) => ({ instrument, code, title })),
  );
}
