import { instruments, listedCodes, type Instrument, type ItemLists } from "../../../reference/year";
import type { ItemScore } from "../../../report/sheets/scores/score-list";
import type { ChosenItem } from "../../../report/terms/issue-text";

/** An item that a row can be about. */
export interface ItemChoice extends ChosenItem {
  instrument: Instrument;
  /** Its score is below the threshold. */
  weak: boolean;
}

/**
 * The items of an instrument as the sheet's dropdown has them, with their scores; of every instrument
 * where none is given. What only the scores know comes behind.
 */
export function itemsToChoose(
  lists: ItemLists | null,
  scores: readonly ItemScore[],
  instrument: Instrument | null,
  threshold: number,
): ItemChoice[] {
  return instruments
    .filter((each) => instrument === null || each === instrument)
    .flatMap((each) => {
      const scored = scores.filter((item) => item.instrument === each);
      const listed = lists ? listedCodes(lists, each) : [];
      const codes = new Set([...listed, ...scored.map(({ code }) => code)]);
      const titles = new Map(
        lists?.instruments[each].items.map(({ code, title }) => [code, title]),
      );
      return [...codes].map((code): ItemChoice => {
        const item = scored.find((one) => one.code === code);
        const title = titles.get(code) ?? item?.title ?? "";
        const score = item?.score ?? null;
        const weak = score !== null && score < threshold;
        return { instrument: each, code, title, score, weak };
      });
    });
}

/** The items of these codes, in the order of the choices; a code that is no choice keeps its place at the end. */
export function itemsOf(codes: readonly string[], choices: readonly ItemChoice[]): ChosenItem[] {
  const known = choices.filter(({ code }) => codes.includes(code));
  const others = codes.filter((code) => known.every((item) => item.code !== code));
  return [...known, ...others.map((code) => ({ code, title: "", score: null }))];
}
