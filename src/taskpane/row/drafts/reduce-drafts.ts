import type { EntryKey } from "../../../report/form/columns";
import type { Report } from "../../../report/form/report";
import {
  followRow,
  textsOf,
  withWritten,
  type RowTarget,
  type RowTexts,
} from "../../../report/rows/follow-row";
import {
  draftOf,
  draftsSent,
  isOf,
  isOfRow,
  isToWrite,
  isWaiting,
  latestTarget,
  type Draft,
  type Drafts,
  type Stage,
} from "./draft";

/** What happens to drafts. */
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
