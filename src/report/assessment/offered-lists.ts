import { familyOf } from "../../reference/item-place";
import { yearWithoutLists } from "../../reference/load-year";
import {
  instruments,
  isSure,
  listedCodes,
  type Instrument,
  type InstrumentItems,
  type ItemLists,
  type ReferenceYear,
} from "../../reference/year";
import type { UserYear } from "../sheets/user-years/user-years";
import { yearFor, type TitledCode } from "./family";
import { withTitles } from "./offered-titles";
import { withUserYear } from "./with-user-year";
import { loadListsOf, yearsOffered } from "./year-lists";

/** A year whose lists are offered in place of those of a year that are not known. */
export interface StandIn {
  /** Buddhist era. */
  from: number;
  instruments: Instrument[];
}

/** What the dropdowns of a year offer: to choose from, never to check by. */
export interface OfferedLists extends ItemLists {
  /** Oldest first; none where all lists are the year's own. */
  standIns: readonly StandIn[];
  /** Those in whose lists some names are inferred, remembered, or an indicator's. */
  unsure: readonly Instrument[];
}

/**
 * The lists of a year to choose items from, none of them empty: where the year's own is not known, the
 * nearest year's stands in, under what people put on their own sheet.
 * @param scored items whose scores are there: who is of a family chooses from its list.
 */
export async function loadOffered(
  fiscalYear: number,
  userYears: readonly UserYear[],
  scored: readonly TitledCode[] = [],
): Promise<OfferedLists> {
  const wanted = { fiscalYear, userYears, scored };
  const offer = async (instrument: Instrument) =>
    (await ownList(instrument, wanted)) ?? (await listInPlace(instrument, wanted));
  const [IIT, EIT, OIT] = await Promise.all([offer("IIT"), offer("EIT"), offer("OIT")]);
  const offers = { IIT, EIT, OIT };
  return {
    fiscalYear,
    instruments: { IIT: IIT.list, EIT: EIT.list, OIT: OIT.list },
    standIns: standInsOf(offers),
    unsure: instruments.filter((instrument) => !offers[instrument].list.items.every(isSure)),
  };
}

interface Wanted {
  fiscalYear: number;
  userYears: readonly UserYear[];
  scored: readonly TitledCode[];
}

interface Offer {
  list: InstrumentItems;
  /** The year that stands in; null where the list is the year's own. */
  from: number | null;
}

/** With what people put on their own sheet; null where none is built in. */
async function ownList(
  instrument: Instrument,
  { fiscalYear, userYears, scored }: Wanted,
): Promise<Offer | null> {
  const builtIn = await loadListsOf(fiscalYear, []);
  if (!builtIn || listedCodes(builtIn, instrument).length === 0) return null;
  const year = yearFor((await loadListsOf(fiscalYear, userYears)) ?? builtIn, scored);
  return { list: withTitles(year, instrument, scored), from: null };
}

async function listInPlace(
  instrument: Instrument,
  { fiscalYear, userYears, scored }: Wanted,
): Promise<Offer> {
  const own = userYears.find((year) => year.fiscalYear === fiscalYear);
  const nearest = await nearestWith(instrument, fiscalYear, userYears);
  const other = yearFor(nearest, scored);
  if (!own) return { list: withTitles(other, instrument, scored), from: other.fiscalYear };
  const alone = withUserYear(null, own);
  const isWhole = replaces(listedCodes(alone, instrument), listedCodes(other, instrument));
  return isWhole
    ? { list: alone.instruments[instrument], from: null }
    : { list: withTitles(withUserYear(other, own), instrument, scored), from: other.fiscalYear };
}

async function nearestWith(
  instrument: Instrument,
  fiscalYear: number,
  userYears: readonly UserYear[],
): Promise<ReferenceYear> {
  const away = (year: number) => Math.abs(year - fiscalYear);
  const nearestFirst = yearsOffered(userYears)
    .filter((year) => year !== fiscalYear)
    .sort((a, b) => away(a) - away(b));
  for (const year of nearestFirst) {
    const lists = await loadListsOf(year, userYears);
    if (lists && listedCodes(lists, instrument).length > 0) return lists;
  }
  return yearWithoutLists(fiscalYear);
}

/** Own lines are a list of their own where they hold every code of the other, or are of another family. */
function replaces(own: readonly string[], other: readonly string[]): boolean {
  if (own.length === 0) return false;
  const families = new Set(other.map(familyOf));
  return (
    other.every((code) => own.includes(code)) || own.every((code) => !families.has(familyOf(code)))
  );
}

function standInsOf(offers: Record<Instrument, Offer>): StandIn[] {
  const years = new Set(instruments.flatMap((instrument) => offers[instrument].from ?? []));
  return [...years]
    .sort((a, b) => a - b)
    .map((from) => ({
      from,
      instruments: instruments.filter((instrument) => offers[instrument].from === from),
    }));
}
