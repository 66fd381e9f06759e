import type { ColumnKey } from "../form/columns";
import type { Contents } from "./contents";
import type { HeaderColumn } from "./header";

/** What a column holds may take so much from a header that is a whole one. */
const mostTaken = 0.3;
/** What a column must hold to be known without a header. */
export const enoughAlone = 0.6;

/** Of when and for how much, a name goes on with what is done then: ระยะเวลาดำเนินการ. */
export function worthOf(
  { senses }: HeaderColumn,
  key: ColumnKey,
  held: Contents | undefined,
): number {
  const [first] = senses;
  if (first?.means === "period" || first?.means === "budget") return 0;
  const named = senses.find(({ means }) => means === key)?.weight ?? 0;
  if (!held || held.filled < 2) return named;
  const evidence = evidenceFor(key, held);
  if (named === 0) return senses.length === 0 && evidence >= enoughAlone ? evidence / 2 : 0;
  return named + (named >= 1 ? Math.max(-mostTaken, evidence) : evidence);
}

/** What a column holds for and against a field, -1 to 1. */
function evidenceFor(key: ColumnKey, held: Contents): number {
  const { coded, bareCodes, instruments, numbers, departments, lists, length } = held;
  switch (key) {
    case "instrument":
      return instruments * 0.9 - numbers * 0.5 - (length > 80 ? 0.5 : 0);
    case "issue":
      return coded * 0.8 - bareCodes * 0.3 - numbers * 0.6 - departments * 0.4 - instruments * 0.3;
    case "score":
      return held.counts ? -0.8 : numbers * 1.3 - 0.6 - coded * 0.4;
    case "responsible":
      return departments * 0.7 - numbers * 0.5 - (length > 150 ? 0.5 : 0);
    case "actions":
      return lists * 0.15 - against(held);
    case "measures":
    case "results":
      return -against(held);
    case "status":
      return 0;
  }
}

const against = ({ numbers, bareCodes, instruments }: Contents): number =>
  numbers * 0.6 + bareCodes * 0.6 + instruments * 0.4;
