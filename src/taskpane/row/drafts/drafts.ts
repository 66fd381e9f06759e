import type { EntryKey } from "../../../report/form/columns";
import { isBlank } from "../../../report/form/reading/cells";
import { rowOpeners } from "../../../report/form/reading/read-report";
import type { Report } from "../../../report/form/report";
import { longestText } from "../../../report/rows/fill-fields";
import {
  followRow,
  isSamePlace,
  textsOf,
  withWritten,
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

export type Happening =
  | { kind: "typed"; target: RowTarget; key: EntryKey; text: string }
  /** Typed before the pane was loaded anew, over what the cell held then. */
  | { kind: "restored"; target: RowTarget; key: EntryKey; base: string; text: string }
  /** The row's fields are to be written; also those that failed, once more. */
  | { kind: "left"; target: RowTarget }
  /** What was left of one row goes to Excel in one write. */
  | { kind: "sent" }
  | { kind: "written"; at: number }
  | { kind: "failed" }
  | { kind: "changed"; theirs: RowTexts }
  /** The report as a read that ended then has seen it. */
  | { kind: "seen"; report: Report; at: number }
  | { kind: "mine-kept" | "dropped"; target: RowTarget; key: EntryKey };

export function reduceDrafts(drafts: Drafts, happening: Happening): Drafts {
  switch (happening.kind) {
    case "typed":
      return typed(drafts, happening);
    case "restored": {
      const { target, key, base, text } = happening;
      const stage: Stage = { kind: "typing" };
      return [...drafts, { target, gone: false, key, base, text, left: false, stage }];
    }
    case "left":
      return changed(drafts, (draft) => {
        if (!isOfRow(draft, happening.target)) return draft;
        if (draft.stage.kind === "typing" && draft.text === draft.base) return null;
        const stage: Stage = draft.stage.kind === "failed" ? { kind: "typing" } : draft.stage;
        return { ...draft, left: true, stage };
      });
    case "sent": {
      const next = drafts.find((draft) => isToWrite(draft) && !isWaiting(drafts, draft));
      return changed(drafts, (draft) =>
        next && isToWrite(draft) && isOfRow(draft, next.target)
          ? { ...draft, stage: { kind: "saving", text: draft.text } }
          : draft,
      );
    }
    case "written":
      return written(drafts, happening.at);
    case "failed":
      return changed(drafts, (draft) =>
        draft.stage.kind === "saving" ? { ...draft, stage: { kind: "failed" } } : draft,
      );
    case "changed":
      return changed(drafts, (draft) => {
        if (draft.stage.kind !== "saving") return draft;
        const theirs = happening.theirs[draft.key];
        const stage: Stage =
          theirs === draft.base ? { kind: "failed" } : { kind: "conflict", theirs };
        return { ...draft, stage };
      });
    case "seen":
      return changed(drafts, (draft) => seen(draft, happening.report, happening.at));
    case "mine-kept":
      return changed(drafts, (draft) =>
        isOf(draft, happening) && draft.stage.kind === "conflict"
          ? { ...draft, base: draft.stage.theirs, left: true, stage: { kind: "typing" } }
          : draft,
      );
    case "dropped":
      return changed(drafts, (draft) =>
        isOf(draft, happening) && draft.stage.kind !== "saving" ? null : draft,
      );
  }
}

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

function isOf(draft: Draft, { target, key }: Pick<Draft, "target" | "key">): boolean {
  return draft.key === key && isOfRow(draft, target);
}

/** Where a row has gone, another one may stand in its place. */
function isOfRow(draft: Draft, target: RowTarget): boolean {
  return draft.target === target || (!draft.gone && isSamePlace(draft.target, target));
}

function isToWrite({ left, gone, stage, text, base }: Draft): boolean {
  return left && !gone && stage.kind === "typing" && text !== base && !isTooLong(text);
}

function typed(drafts: Drafts, { target, key, text }: Pick<Draft, "target" | "key" | "text">) {
  const draft = draftOf(drafts, target, key);
  if (draft) {
    const stage: Stage = draft.stage.kind === "saving" ? draft.stage : { kind: "typing" };
    const now: Draft = { ...draft, text, left: false, stage };
    return drafts.map((each) => (each === draft ? now : each));
  }
  const latest = latestTarget(drafts, target);
  const base = textsOf(latest)[key];
  const begun: Draft = {
    target: latest,
    gone: false,
    key,
    base,
    text,
    left: false,
    stage: { kind: "typing" },
  };
  return [...drafts, begun];
}

function written(drafts: Drafts, at: number): Drafts {
  const fields: Partial<RowTexts> = {};
  for (const { key, stage } of drafts) if (stage.kind === "saving") fields[key] = stage.text;
  const [sent] = draftsSent(drafts);
  if (!sent) return drafts;
  return drafts.map((draft) => {
    if (!isOfRow(draft, sent.target)) return draft;
    const target = withWritten(draft.target, fields, at);
    if (draft.stage.kind !== "saving") return { ...draft, target };
    const { text } = draft.stage;
    const stage: Stage = draft.text === text ? { kind: "saved" } : { kind: "typing" };
    return { ...draft, target, base: text, stage };
  });
}

function seen(draft: Draft, report: Report, at: number): Draft | null {
  const { stage, text, base } = draft;
  const { report: before, writtenAt } = draft.target;
  if (before.sheetName !== report.sheetName || at < writtenAt) return draft;
  if (stage.kind === "saved") return null;
  const followed = followRow(draft.target, report);
  if (!followed) return text === base ? null : { ...draft, gone: true };
  const theirs = textsOf(followed)[draft.key];
  // Nothing was typed that the sheet does not hold.
  if (stage.kind === "typing" && text === base && theirs !== base) return null;
  if ((stage.kind === "failed" || stage.kind === "conflict") && theirs === text) return null;
  return {
    ...draft,
    target: followed,
    gone: false,
    stage: stage.kind === "conflict" ? { kind: "conflict", theirs } : stage,
  };
}

/** The same drafts where nothing is another, so that nothing is drawn anew. */
function changed(drafts: Drafts, change: (draft: Draft) => Draft | null): Drafts {
  const after = drafts.flatMap((draft) => change(draft) ?? []);
  return after.length === drafts.length && after.every((draft, index) => draft === drafts[index])
    ? drafts
    : after;
}
