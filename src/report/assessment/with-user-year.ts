import { yearWithoutLists } from "../../reference/load-year";
import type { Instrument, InstrumentItems, Item, ReferenceYear } from "../../reference/year";
import type { UserItem, UserYear } from "./user-years";

/** A built-in year, or one of which nothing is known, with what people put on their own sheet: theirs wins. */
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
  const added = [...ownByCode.values()].map((item) => merged({ code: item.code }, item));
  return { ...built, items: [...kept, ...added] };
}

/** An item keeps its sub-indicator only in the indicator it belongs to. */
function merged(built: Partial<Item> & Pick<Item, "code">, own: UserItem): Item {
  const { code, title, indicator, subIndicator } = built;
  const moved = own.indicator !== undefined && own.indicator !== indicator;
  return {
    code,
    ...optional("title", own.title === "" ? title : own.title),
    ...optional("indicator", own.indicator ?? indicator),
    ...optional("subIndicator", own.subIndicator ?? (moved ? undefined : subIndicator)),
    confidence: "yours",
    sources: [],
  };
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [K in Key]?: Value } {
  const found: { [K in Key]?: Value } = {};
  if (value !== undefined) found[key] = value;
  return found;
}
