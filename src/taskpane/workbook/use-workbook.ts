import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { readCells, type BlockOnSheet } from "../../excel/read-cells";
import { readWorkbook } from "../../excel/read-workbook";
import { patchedReading } from "../../report/patched-reading";
import type { WorkbookReading } from "../../report/workbook-reading";
import type { CellPosition } from "../../report/address";
import { troubleOf, type Trouble, type TroubleKind } from "../actions/trouble";
import type { Change } from "./changes";
import { keepWatch } from "./keep-watch";
import { Recheck } from "./recheck";
import { keepUnchanged, viewOf, type WorkbookView } from "./workbook-view";

/** Whether the view is what the last try saw; else it may be out of date, and why. */
export type Freshness = "current" | "waiting" | "failed";

interface State {
  /** What the last read saw; null before the first. */
  reading: WorkbookReading | null;
  view: WorkbookView | null;
  /** When that was. */
  readAt: number;
  isReading: boolean;
  freshness: Freshness;
  /** Why a read in the background failed. */
  trouble: Trouble | null;
  /** A trouble that was taken away does not come back until a read has gone well. */
  dismissed: TroubleKind | null;
}

type Happening =
  | { kind: "reading" }
  | { kind: "read"; reading: WorkbookReading; at: number }
  | { kind: "moved"; cell: CellPosition }
  | { kind: "put-off" }
  | { kind: "failed"; trouble: Trouble | null }
  | { kind: "dismissed" };

function reduce(state: State, happening: Happening): State {
  switch (happening.kind) {
    case "reading":
      return { ...state, isReading: true };
    case "read":
      return {
        reading: happening.reading,
        view: keepUnchanged(state.view, viewOf(happening.reading)),
        readAt: happening.at,
        isReading: false,
        freshness: "current",
        trouble: null,
        dismissed: null,
      };
    case "moved": {
      if (state.reading === null) return state;
      const reading = { ...state.reading, activeCell: happening.cell };
      return { ...state, reading, view: keepUnchanged(state.view, viewOf(reading)) };
    }
    case "put-off":
      return { ...state, isReading: false, freshness: "waiting" };
    case "failed": {
      const { trouble } = happening;
      const shown = trouble?.kind === state.dismissed ? null : trouble;
      return { ...state, isReading: false, freshness: "failed", trouble: shown };
    }
    case "dismissed":
      return { ...state, trouble: null, dismissed: state.trouble?.kind ?? state.dismissed };
  }
}

const atFirst: State = {
  reading: null,
  view: null,
  readAt: 0,
  isReading: true,
  freshness: "current",
  trouble: null,
  dismissed: null,
};

export interface Workbook extends State {
  /** Reads for a person who asked; waits for the end of typing. */
  ask: () => Promise<WorkbookView>;
  /** What the workbook holds now, read again only where a change was hinted at since. */
  current: () => Promise<WorkbookReading>;
  recheck: Recheck<Change>;
  /** Takes away the trouble that is shown. */
  dismiss: () => void;
}

/** Keeps the view of the workbook up to date for as long as the pane is open. */
export function useWorkbook(): Workbook {
  const [state, happen] = useReducer(reduce, atFirst);
  const latest = useRef<WorkbookReading | null>(null);
  const [recheck] = useState(
    () =>
      new Recheck<Change>(async (changes) => {
        happen({ kind: "reading" });
        try {
          latest.current = await readAgain(latest.current, changes);
          happen({ kind: "read", reading: latest.current, at: Date.now() });
        } catch (error) {
          // What was not read now is part of the next read.
          latest.current = null;
          const trouble = troubleOf(error);
          happen(willPass(trouble) ? { kind: "put-off" } : { kind: "failed", trouble });
        }
      }),
  );
  useEffect(
    () =>
      keepWatch(recheck, {
        reading: () => latest.current,
        moved: (cell) => {
          if (latest.current) latest.current = { ...latest.current, activeCell: cell };
          happen({ kind: "moved", cell });
        },
      }),
    [recheck],
  );
  const ask = useCallback(
    () =>
      recheck.read(async () => {
        happen({ kind: "reading" });
        try {
          const reading = await readWorkbook({ waitForTyping: true });
          latest.current = reading;
          happen({ kind: "read", reading, at: Date.now() });
          return viewOf(reading);
        } catch (error) {
          // What went wrong is shown with the action that asked.
          latest.current = null;
          happen({ kind: "failed", trouble: null });
          throw error;
        }
      }),
    [recheck],
  );
  const current = useCallback(async () => {
    await recheck.upToDate();
    if (latest.current) return latest.current;
    await ask();
    if (latest.current) return latest.current;
    throw new Error("The workbook was not read");
  }, [ask, recheck]);
  const dismiss = useCallback(() => {
    happen({ kind: "dismissed" });
  }, []);
  return { ...state, ask, current, recheck, dismiss };
}

/** Only the cells that changed, where that is all that did; else everything. */
async function readAgain(
  before: WorkbookReading | null,
  changes: readonly Change[],
): Promise<WorkbookReading> {
  const blocks = changes.filter((change): change is BlockOnSheet => change !== "everything");
  if (before && blocks.length > 0 && blocks.length === changes.length) {
    const { cells, activeSheet, activeCell } = await readCells(blocks, { waitForTyping: false });
    if (activeSheet === before.active.sheetName)
      return { ...patchedReading(before, cells), activeCell };
  }
  return readWorkbook({ waitForTyping: false });
}

/** A cell being edited, or another workbook in front, is no trouble: the next hint leads to a new try. */
function willPass({ kind }: Trouble): boolean {
  return kind === "cell-being-edited" || kind === "other-workbook";
}
