import type { Instrument } from "../../../reference/year";
import { isSameTitle, titleKey } from "../../terms/same-title";
import type { KnownItem, KnownItems } from "./known-items";

/** Without its brackets: lists add what an item is about in them (`กระบวนการงบประมาณ (การมีส่วนร่วม)`). */
const bareKey = (title: string): string => titleKey(title.replace(/\([^()]*\)/g, ""));

/**
 * The items of the year's list that a title may be: those of just these words, else those of the same
 * words without their brackets, else those that differ by slips of typing.
 * @param instrument that the line stands under; null where it stands under none.
 */
export function itemsTitled(
  title: string,
  instrument: Instrument | null,
  known: KnownItems,
): KnownItem[] {
  const [key, bare] = [titleKey(title), bareKey(title)];
  if (key === "" || bare === "") return [];
  const listed = [...known.values()].filter(
    (item) => item.title !== "" && (instrument === null || item.instrument === instrument),
  );
  const ways: ((item: KnownItem) => boolean)[] = [
    (item) => titleKey(item.title) === key,
    (item) => bareKey(item.title) === bare,
    (item) => isSameTitle(bareKey(item.title), bare),
  ];
  return ways.map((way) => listed.filter(way)).find((found) => found.length > 0) ?? [];
}
