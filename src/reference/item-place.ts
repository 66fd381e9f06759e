import {
  instruments,
  listedCodes,
  type Confidence,
  type Item,
  type ItemRange,
  type ReferenceYear,
} from "./year";

/** What an item is part of. */
export interface ItemPlace {
  /** 1-10. */
  indicator: number;
  /** As `9.2`; absent for IIT and EIT, and where unknown. */
  subIndicator?: string;
  confidence: Confidence;
}

/** By code, the place of every listed item that has one: as the item says itself, else as its range does. */
export function placesOf(year: ReferenceYear): ReadonlyMap<string, ItemPlace> {
  const places = new Map<string, ItemPlace>();
  for (const instrument of instruments) {
    const items = new Map(year.instruments[instrument].items.map((item) => [item.code, item]));
    for (const code of listedCodes(year, instrument)) {
      const range = year.itemRanges.find((candidate) => isWithin(code, candidate));
      const place = placeOf(items.get(code), range);
      if (place) places.set(code, place);
    }
  }
  return places;
}

/** The letters of a code: O of O13, MOIT of MOIT3. */
export const familyOf = (code: string): string => code.slice(0, numberStart(code));

/** The number a code ends with, 13 of O13; NaN where it ends with none. */
export function numberOf(code: string): number {
  const digits = code.slice(numberStart(code));
  return digits === "" ? NaN : Number(digits);
}

/** Backwards by hand: `/\d+$/` would look to the end again from every digit of a long run. */
function numberStart(code: string): number {
  let start = code.length;
  while (start > 0 && /\d/.test(code.charAt(start - 1))) start -= 1;
  return start;
}

function placeOf(item: Item | undefined, range: ItemRange | undefined): ItemPlace | undefined {
  if (item?.indicator === undefined) return range;
  const { indicator, confidence } = item;
  const subIndicator =
    item.subIndicator ?? (range?.indicator === indicator ? range.subIndicator : undefined);
  return { indicator, confidence, ...(subIndicator === undefined ? {} : { subIndicator }) };
}

function isWithin(code: string, { first, last }: ItemRange): boolean {
  return (
    familyOf(code) === familyOf(first) &&
    numberOf(first) <= numberOf(code) &&
    numberOf(code) <= numberOf(last)
  );
}
