import { yearWithoutLists } from "../../reference/load-year";
import type { Instrument, InstrumentItems, Item, ReferenceYear } from "../../reference/year";
import type { UserItem, UserYear } from "../sheets/user-years/user-years";

/** A built-in year, or one of which nothing is known, with what people put on their own sheet: theirs wins, over families' lists too. */
export function withUserYear(builtIn: ReferenceYear | null, user: UserYear): ReferenceYear {
  const year = builtIn ?? yearWithoutLists(user.fiscalYear);
  const itemsOf = (instrument: Instrument) =>
    withItems(
      year.instruments[instrument],
      user.items.filter((item) => item.instrument === instrument),
    );
  const threshold = user.threshold !== null && {
    threshold: user.threshold,
    thresholdConfidence: "yours" as const,
    thresholdSources: [],
  };
  return {
    ...year,
    ...threshold,
    families: user.items.some(({ instrument }) => instrument === "OIT")
      ? []
      : year.families.map((family) => withUserYear(family, user)),
    instruments: { IIT: itemsOf("IIT"), EIT: itemsOf("EIT"), OIT: itemsOf("OIT") },
  };
}

function withItems(built: InstrumentItems, own: readonly UserItem[]): InstrumentItems {
  const ownByCode = new Map(own.map((item) => [item.code, item]));
  const kept = built.items.map((item) => {
    const mine = ownByCode.get(item.code);
    ownByCode.delete(item.code);
    return mine ? merged(item, mine) : item;
  });
  const added = [...ownByCode.values()].map((item) => merged(undefined, item));
  return { ...built, items: [...kept, ...added] };
}

/** A built-in item moved to another indicator leaves its sub-indicator behind. */
function merged(built: Item | undefined, own: UserItem): Item {
  const item: Item = { ...built, code: own.code, confidence: "yours", sources: [] };
  if (own.title !== "") item.title = own.title;
  if (own.indicator !== undefined && own.indicator !== built?.indicator) {
    item.indicator = own.indicator;
    delete item.subIndicator;
  }
  if (own.subIndicator !== undefined) item.subIndicator = own.subIndicator;
  return item;
}
