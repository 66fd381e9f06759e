import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { entryKeys, perEntry, type EntryKey } from "../../../report/form/columns";
import type { Report } from "../../../report/form/report";
import {
  isSamePlace,
  textsOf,
  type RowTarget,
  type RowTexts,
} from "../../../report/rows/follow-row";
import type { Fill } from "../use-row-actions";
import { DraftStore } from "./draft-store";
import { keepDrafts, keptDrafts } from "./kept-drafts";
import { placeOf } from "./place-of-draft";
import {
  draftOf,
  isStuck,
  isWaiting,
  latestTarget,
  type Draft,
  type Drafts,
  type Stage,
} from "./draft";
import { reduceDrafts } from "./reduce-drafts";

/** What stands in a field of the form. */
export interface FieldDraft {
  /** What is typed, else what the sheet holds. */
  text: string;
  /** Null where the sheet's own text is shown. */
  stage: Stage | null;
  /** It is written once the row has what it is told by. */
  waits: boolean;
}

/** Takes what a person does in the fields of a row: the same for as long as that is the same one. */
export interface RowWriting {
  type: (key: EntryKey, text: string) => void;
  /** Writes what was typed in the row's fields. */
  leave: () => void;
  /** Writes texts at once, together. */
  write: (fields: Partial<RowTexts>) => void;
  /** Back to what the sheet holds. */
  drop: (key: EntryKey) => void;
  /** Writes the draft over what the cell has come to hold. */
  keepMine: (key: EntryKey) => void;
}

/** One row's fields as a person types in them. */
export interface RowDrafts {
  fields: Record<EntryKey, FieldDraft>;
  writing: RowWriting;
}

export interface Drafting {
  /** Of the row in the form; null where there is none. */
  shown: RowDrafts | null;
  /** Of any row. */
  of: (target: RowTarget) => RowDrafts;
  /** Texts of rows that are not on show which nothing will bring into the sheet by itself. */
  stuckElsewhere: Draft[];
  /** Ends when everything that was left is written. */
  written: () => Promise<void>;
  /** Whether nothing that was typed in the row is still out of the sheet. */
  isWritten: (target: RowTarget) => boolean;
  /** The row with what was written into it since the last read. */
  latest: (target: RowTarget) => RowTarget;
}

/**
 * @param readAt when the report was read.
 * @param shown the row in the form; what was typed for another one is written.
 */
export function useDrafts(
  report: Report | null,
  readAt: number,
  shown: RowTarget | null,
  fill: Fill,
): Drafting {
  const [store] = useState(() => new DraftStore());
  const stored = useSyncExternalStore(store.subscribe, store.current);
  const drafts = useMemo(
    () => (report ? reduceDrafts(stored, { kind: "seen", report, at: readAt }) : stored),
    [stored, report, readAt],
  );
  useEffect(() => {
    if (report) store.change({ kind: "seen", report, at: readAt });
  }, [store, report, readAt]);

  useKept(store, report, fill);

  const isShown = ({ target, gone }: Draft) =>
    !gone && shown !== null && isSamePlace(target, shown);
  const typedElsewhere = drafts.find((draft) => !draft.left && !isShown(draft))?.target ?? null;
  useEffect(() => {
    if (!typedElsewhere) return;
    store.change({ kind: "left", target: typedElsewhere });
    void store.write(fill);
  }, [store, typedElsewhere, fill]);

  const writing = useMemo(() => shown && writingIn(store, shown, fill), [store, shown, fill]);
  return {
    shown: shown && writing && { fields: fieldsOf(drafts, shown), writing },
    of: (target) => ({
      fields: fieldsOf(drafts, target),
      writing: writingIn(store, target, fill),
    }),
    stuckElsewhere: drafts.filter((draft) => isStuck(drafts, draft) && !isShown(draft)),
    written: () => store.write(fill),
    isWritten: (target) =>
      store
        .current()
        .every(({ stage, target: of }) => stage.kind === "saved" || !isSamePlace(of, target)),
    latest: (target) => latestTarget(store.current(), target),
  };
}

function fieldsOf(drafts: Drafts, target: RowTarget): Record<EntryKey, FieldDraft> {
  const texts = textsOf(target);
  return perEntry((key) => {
    const draft = draftOf(drafts, target, key);
    if (!draft) return { text: texts[key], stage: null, waits: false };
    return { text: draft.text, stage: draft.stage, waits: isWaiting(drafts, draft) };
  });
}

function writingIn(store: DraftStore, target: RowTarget, fill: Fill): RowWriting {
  const leave = () => {
    store.change({ kind: "left", target });
    void store.write(fill);
  };
  return {
    type: (key, text) => {
      store.change({ kind: "typed", target, key, text });
    },
    leave,
    write: (fields) => {
      for (const key of entryKeys) {
        const text = fields[key];
        if (text !== undefined) store.change({ kind: "typed", target, key, text });
      }
      leave();
    },
    drop: (key) => {
      store.change({ kind: "dropped", target, key });
    },
    keepMine: (key) => {
      store.change({ kind: "mine-kept", target, key });
      leave();
    },
  };
}

/** Keeps what is typed over a new loading of the pane, and takes it up again with the first report. */
function useKept(store: DraftStore, report: Report | null, fill: Fill): void {
  const workbook = Office.context.document.url;
  const isTakenUp = useRef(false);
  useEffect(() => {
    if (!report || isTakenUp.current) return;
    isTakenUp.current = true;
    for (const draft of keptDrafts(workbook)) {
      const target = placeOf(draft, report);
      if (!target) continue;
      store.change({ kind: "restored", ...draft, target });
      store.change({ kind: "left", target });
    }
    void store.write(fill);
  }, [store, report, workbook, fill]);
  useEffect(
    () =>
      store.subscribe(() => {
        keepDrafts(store.current(), workbook);
      }),
    [store, workbook],
  );
}
