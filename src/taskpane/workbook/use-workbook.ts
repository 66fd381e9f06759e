import { useCallback, useEffect, useReducer, useState } from "react";
import type { Action } from "../../report/actions/action";
import type { Book } from "../../report/book/book";
import type { Trouble, TroubleKind } from "../actions/trouble";
import { drawing } from "../actions/drawing";
import type { Acted } from "./act";
import { keepWatch } from "./keep-watch";
import { LiveWorkbook, type Happening, type Seen } from "./live-workbook";
import { keepUnchanged } from "./keep-unchanged";
import type { SelectedRowView } from "./row-view";
import type { WorkbookView } from "./workbook-view";

/** Whether the view is what the last try saw; else it may be out of date, and why. */
export type Freshness = "current" | "waiting" | "failed";

interface State {
  /** What the last read saw; null before the first. */
  book: Book | null;
  view: WorkbookView | null;
  /** What the cursor stands on; null where that is no row of the report, or another sheet. */
  selected: SelectedRowView | null;
  /** When the last read was. */
  readAt: number;
  isReading: boolean;
  freshness: Freshness;
  /** Why a read in the background failed. */
  trouble: Trouble | null;
  /** A trouble that was taken away does not come back until a read has gone well. */
  dismissed: TroubleKind | null;
}

function reduce(state: State, happening: Happening | { kind: "dismissed" }): State {
  switch (happening.kind) {
    case "reading":
      return { ...state, isReading: true };
    case "read":
      return {
        book: happening.book,
        selected: happening.selected,
        view:
          happening.book === state.book ? state.view : keepUnchanged(state.view, happening.view),
        readAt: happening.at,
        isReading: false,
        freshness: "current",
        trouble: null,
        dismissed: null,
      };
    case "moved":
      return { ...state, selected: happening.selected };
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
  book: null,
  view: null,
  selected: null,
  readAt: 0,
  isReading: true,
  freshness: "current",
  trouble: null,
  dismissed: null,
};

export interface Workbook extends State {
  /** Reads for a person who asked; waits for the end of typing. */
  ask: () => Promise<WorkbookView>;
  /** The same, with the workbook as it was understood. */
  look: () => Promise<Seen>;
  /** Carries out an action; see `act`. */
  act: <Wish, Done>(action: Action<Wish, Done>, wish: Wish) => Promise<Acted<Done>>;
  /** Takes away the trouble that is shown. */
  dismiss: () => void;
}

/** Keeps the view of the workbook up to date for as long as the pane is open. */
export function useWorkbook(): Workbook {
  const [state, happen] = useReducer(reduce, atFirst);
  const [live] = useState(() => new LiveWorkbook(happen));
  useEffect(() => keepWatch(live), [live]);
  const ask = useCallback(() => live.ask(), [live]);
  const look = useCallback(() => live.look(), [live]);
  const actOnIt = useCallback(
    async <Wish, Done>(action: Action<Wish, Done>, wish: Wish) => {
      const { act } = await drawing();
      return act(live, action, wish);
    },
    [live],
  );
  const dismiss = useCallback(() => {
    happen({ kind: "dismissed" });
  }, []);
  return { ...state, ask, look, act: actOnIt, dismiss };
}
