import { placesOf } from "../../reference/item-place";
import {
  isSure,
  listedCodes,
  type Instrument,
  type InstrumentItems,
  type Item,
  type ReferenceYear,
} from "../../reference/year";
import type { TitledCode } from "./family";

/**
 * An instrument's items, each by a name to choose it by: its own where that is surely known, else as the
 * agency's scores have it, else as it is inferred or remembered, else the indicator that it is part of.
 */
export function withTitles(
  year: ReferenceYear,
  instrument: Instrument,
  scored: readonly TitledCode[],
): InstrumentItems {
  const list = year.instruments[instrument];
  const own = new Map(list.items.map((item) => [item.code, item]));
  const inScores = new Map(scored.map(({ code, title }) => [code, title]));
  const places = placesOf(year);
  const items = listedCodes(year, instrument).flatMap((code): Item[] => {
    const item = own.get(code);
    if (item?.title !== undefined && isSure(item)) return [item];
    const given = inScores.get(code) ?? "";
    if (given !== "") return [{ ...item, code, title: given, confidence: "yours", sources: [] }];
    if (item?.title !== undefined) return [item];
    const indicator = year.indicators.find(({ number }) => number === places.get(code)?.indicator);
    if (!indicator) return item ? [item] : [];
    const title = `ตัวชี้วัดที่ ${indicator.number} ${indicator.title}`;
    return [{ ...item, code, title, confidence: "inferred", sources: indicator.sources }];
  });
  return { ...list, items };
}
