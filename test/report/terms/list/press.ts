import type { Edited, ListKind } from "../../../../src/report/terms/list/list-editing";
import { box, picture } from "./caret";

type Key = (kind: ListKind, edited: Edited) => Edited | null;

/** What a key makes of a text box, which is the same in either kind of list; null where it does nothing. */
export function press(key: Key, before: string): string | null {
  const answers = (["bulleted", "numbered"] as const).map((kind) => key(kind, box(before)));
  expect(answers[0]).toEqual(answers[1]);
  return answers[0] ? picture(answers[0]) : null;
}
