import { numberOf } from "../../reference/item-place";
import { instruments } from "../../reference/year";
import type { ItemScore } from "../sheets/scores/score-list";
import type { NewRow } from "./build-rows";
import { squeeze } from "../terms/letters";

/** The row that a person put an item into, by the item's code; other items go by their titles. */
export type ByHand = ReadonlyMap<string, string>;

/** As the form lists its items (IIT, EIT, OIT, each by number), or worst first. */
export type RowOrder = "form" | "score";

/** Items of one instrument with the same title make one row, as people write them. */
export function rowsOf(items: readonly ItemScore[], byHand: ByHand, order: RowOrder): NewRow[] {
  const rows = new Map<string, ItemScore[]>();
  for (const item of items) {
    const row = byHand.get(item.code) ?? rowByTitle(item);
    const sharing = rows.get(row);
    if (sharing) sharing.push(item);
    else rows.set(row, [item]);
  }
  return [...rows.values()]
    .map((row) => row.sort((a, b) => numberIn(a) - numberIn(b)))
    .sort(comparisons[order]);
}

/** What a row goes by while it stands in a list. */
export function keyOf(row: NewRow): string {
  return row.map(({ code }) => code).join(" ");
}

export function joined(rows: readonly NewRow[], byHand: ByHand): ByHand {
  const items = rows.flat();
  return new Map([...byHand, ...items.map(({ code }) => [code, keyOf(items)] as const)]);
}

export function parted(row: NewRow, byHand: ByHand): ByHand {
  return new Map([...byHand, ...row.map(({ code }) => [code, code] as const)]);
}

/** A row names one instrument, so only items of one can share it. */
export function canJoin(rows: readonly NewRow[]): boolean {
  return rows.length > 1 && new Set(rows.flat().map(({ instrument }) => instrument)).size === 1;
}

function rowByTitle({ instrument, code, title }: ItemScore): string {
  return title === "" ? code : `${instrument} ${squeeze(title)}`;
}

const numberIn = ({ code }: ItemScore): number => numberOf(code) || 0;

const comparisons: Record<RowOrder, (a: NewRow, b: NewRow) => number> = {
  form: inForm,
  score: (a, b) => lowest(a) - lowest(b) || inForm(a, b),
};

const lowest = (row: NewRow): number => Math.min(...row.map(({ score }) => score));

function inForm([a]: NewRow, [b]: NewRow): number {
  if (!a || !b) return 0;
  const place = ({ instrument }: ItemScore) => instruments.indexOf(instrument);
  return place(a) - place(b) || numberIn(a) - numberIn(b);
}
