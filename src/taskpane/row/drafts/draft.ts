import type { EntryKey } from "../../../report/form/columns";
import { isBlank } from "../../../report/reading/cells";
import { rowOpeners } from "../../../report/reading/row";
import { longestText } from "../../../report/rows/fill-fields";
import {
  isSamePlace,
  textsOf,
  type RowTarget,
  type RowTexts,
} from "../../../report/rows/follow-row";

/** Where a draft stands on its way into the cell. */
export type Stage =
  | { kind: "typing" }
  | { kind: "saving"; text: string }
  /** Shown until a read has seen it. */
  | { kind: "saved" }
  | { kind: "failed" }
  /** The cell itself changed under the typing: the person has to say which text stays. */
  | { kind: "conflict"; theirs: string };

/** What a person has typed for one cell of a row, until the sheet is seen to hold it. */
export interface Draft {
  target: RowTarget;
  /** Its row is no longer in the report. */
  gone: boolean;
  key: EntryKey;
  /** What the cell held when typing began, or once it was written. */
  base: string;
  text: string;
  /** The person has left the field, so it is to be written. */
  left: boolean;
  stage: Stage;
}

export type Drafts = readonly Draft[];

/** Texts that are on their way to Excel; all of one row. */
export function draftsSent(drafts: Drafts): Draft[] {
  return drafts.filter(({ stage }) => stage.kind === "saving");
}

/** The draft of a row's field. */
export function draftOf(drafts: Drafts, target: RowTarget, key: EntryKey): Draft | null {
  return drafts.find((draft) => isOf(draft, { target, key })) ?? null;
}

/** The row with what the pane has written into it since it was read. */
export function latestTarget(drafts: Drafts, target: RowTarget): RowTarget {
  return drafts.find((draft) => isOfRow(draft, target))?.target ?? target;
}

/** More than one cell can hold; it is not written. */
export function isTooLong(text: string): boolean {
  return text.length > longestText;
}

/** The draft is written only together with what makes its row a row of its own. */
export function isWaiting(drafts: Drafts, draft: Draft): boolean {
  const { target } = draft;
  const before = textsOf(target);
  const after = { ...before };
  for (const { key, text } of drafts.filter((other) => isToWrite(other) && isOfRow(other, target)))
    after[key] = text;
  const isOpen = (texts: RowTexts) => rowOpeners.some((key) => !isBlank(texts[key]));
  const isEmpty = Object.values(after).every(isBlank);
  return isToWrite(draft) && !isOpen(after) && !isEmpty && (isOpen(before) || !target.row);
}

/** Nothing is under way that would bring the draft into its cell: a person has to do something. */
export function isStuck(drafts: Drafts, draft: Draft): boolean {
  const { stage, gone, left, text } = draft;
  const isRefused = stage.kind === "failed" || stage.kind === "conflict";
  return gone || isRefused || (left && isTooLong(text)) || isWaiting(drafts, draft);
}

export function isOf(draft: Draft, { target, key }: Pick<Draft, "target" | "key">): boolean {
  return draft.key === key && isOfRow(draft, target);
}

/** Where a row has gone, another one may stand in its place. */
export function isOfRow(draft: Draft, target: RowTarget): boolean {
  return draft.target === target || (!draft.gone && isSamePlace(draft.target, target));
}

export function isToWrite({ left, gone, stage, text, base }: Draft): boolean {
  return left && !gone && stage.kind === "typing" && text !== base && !isTooLong(text);
}
