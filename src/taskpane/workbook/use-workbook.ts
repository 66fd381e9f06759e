import { useCallback, useEffect, useReducer, useState } from "react";
import { readWorkbook } from "../../excel/read-workbook";
import { watchWorkbook } from "../../excel/watch-workbook";
import { troubleOf, type Trouble, type TroubleKind } from "../actions/trouble";
import { Recheck } from "./recheck";
import { keepUnchanged, viewOf, type WorkbookView } from "./workbook-view";

/** Whether the view is what the last try saw; else it may be out of date, and why. */
export type Freshness = "current" | "waiting" | "failed";

interface State {
  /** What the last read saw; null before the first. */
  view: WorkbookView | null;
  /** When that was. */
  readAt: number;
  reading: boolean;
  freshness: Freshness;
  /** Why a read in the background failed. */
  trouble: Trouble | null;
  /** A trouble that was taken away does not come back until a read has gone well. */
  dismissed: TroubleKind | null;
}

type Change =
  | { kind: "reading" }
  | { kind: "read"; view: WorkbookView; at: number }
  | { kind: "put-off" }
  | { kind: "failed"; trouble: Trouble | null }
  | { kind: "dismissed" };

function reduce(state: State, change: Change): State {
  switch (change.kind) {
    case "reading":
      return { ...state, reading: true };
    case "read":
      return {
        view: keepUnchanged(state.view, change.view),
        readAt: change.at,
        reading: false,
        freshness: "current",
        trouble: null,
        dismissed: null,
      };
    case "put-off":
      return { ...state, reading: false, freshness: "waiting" };
    case "failed": {
      const { trouble } = change;
      const shown = trouble?.kind === state.dismissed ? null : trouble;
      return { ...state, reading: false, freshness: "failed", trouble: shown };
    }
    case "dismissed":
      return { ...state, trouble: null, dismissed: state.trouble?.kind ?? state.dismissed };
  }
}

const atFirst: State = {
  view: null,
  readAt: 0,
  reading: true,
  freshness: "current",
  trouble: null,
  dismissed: null,
};

export interface Check extends State {
  /** Reads for a person who asked; waits for the end of typing. */
  ask: () => Promise<WorkbookView>;
  recheck: Recheck;
  /** Takes away the trouble that is shown. */
  dismiss: () => void;
}

/** Keeps the view of the workbook up to date for as long as the pane is open. */
export function useCheck(): Check {
  const [state, change] = useReducer(reduce, atFirst);
  const [recheck] = useState(
    () =>
      new Recheck(async () => {
        change({ kind: "reading" });
        try {
          change(await read(false));
        } catch (error) {
          const trouble = troubleOf(error);
          change(willPass(trouble) ? { kind: "put-off" } : { kind: "failed", trouble });
        }
      }),
  );
  useEffect(() => keepWatch(recheck), [recheck]);
  const ask = useCallback(
    () =>
      recheck.read(async () => {
        change({ kind: "reading" });
        try {
          const result = await read(true);
          change(result);
          return result.view;
        } catch (error) {
          // What went wrong is shown with the action that asked.
          change({ kind: "failed", trouble: null });
          throw error;
        }
      }),
    [recheck],
  );
  const dismiss = useCallback(() => {
    change({ kind: "dismissed" });
  }, []);
  return { ...state, ask, recheck, dismiss };
}

async function read(waitForTyping: boolean) {
  const reading = await readWorkbook({ waitForTyping, withFormats: false });
  return { kind: "read" as const, view: viewOf(reading), at: Date.now() };
}

/** A cell being edited, or another workbook in front, is no trouble: the next hint leads to a new try. */
function willPass({ kind }: Trouble): boolean {
  return kind === "cell-being-edited" || kind === "other-workbook";
}

/** Hints from Excel and from the window. */
function keepWatch(recheck: Recheck): () => void {
  let watching: Promise<void> | null = null;
  const watch = () => {
    // Excel refuses while a cell is being edited; coming back to the pane is the next chance.
    watching ??= watchWorkbook(() => {
      recheck.hint();
    }).catch(() => {
      watching = null;
    });
  };
  const hint = () => {
    watch();
    recheck.hint();
  };
  watch();
  void recheck.readNow();
  window.addEventListener("focus", hint);
  document.addEventListener("visibilitychange", hint);
  return () => {
    window.removeEventListener("focus", hint);
    document.removeEventListener("visibilitychange", hint);
    recheck.stop();
  };
}
