import { useCallback, useReducer } from "react";
import { troubleOf, type Trouble } from "./trouble";

/** What a person can set off in the pane. */
export type PaneAction =
  | "check"
  | "layout"
  | "match"
  | "example"
  | "select"
  | "fix"
  | "read-file"
  | "import"
  | "build"
  | "rows"
  | "field"
  | "directory"
  | "years"
  | "publish"
  | "document"
  | "plan"
  | "restore"
  | "undo";

/** They leave what was said of the last change, and the way back from it. */
const onTheWay: readonly PaneAction[] = [
  "check",
  "select",
  "read-file",
  "field",
  "document",
  "undo",
];

interface State {
  running: readonly PaneAction[];
  /** How many have begun that change the workbook at a person's word; not the fields that are saved on the way. */
  changes: number;
  trouble: Trouble | null;
}

type Happened =
  | { kind: "started" | "ended"; name: PaneAction }
  | { kind: "failed"; trouble: Trouble }
  | { kind: "dismissed" };

function reduce(state: State, happened: Happened): State {
  switch (happened.kind) {
    case "started":
      return {
        running: [...state.running, happened.name],
        changes: state.changes + (onTheWay.includes(happened.name) ? 0 : 1),
        trouble: null,
      };
    case "ended": {
      const index = state.running.indexOf(happened.name);
      return { ...state, running: state.running.filter((_, at) => at !== index) };
    }
    case "failed":
      return { ...state, trouble: happened.trouble };
    case "dismissed":
      return { ...state, trouble: null };
  }
}

/** What a person asked for; may answer with what went wrong beside it. */
type Work = () => Promise<Trouble | null> | Promise<void>;

export interface Actions extends State {
  /**
   * Runs what a person asked for; what goes wrong is shown to them, and what work that was done answers
   * as having gone wrong beside it. Tells whether it was done.
   */
  run: (name: PaneAction, work: Work) => Promise<boolean>;
  dismiss: () => void;
}

export function useActions(): Actions {
  const [state, change] = useReducer(reduce, {
    running: [],
    changes: 0,
    trouble: null,
  });
  const run = useCallback(async (name: PaneAction, work: Work) => {
    change({ kind: "started", name });
    try {
      const trouble = await work();
      if (trouble) change({ kind: "failed", trouble });
      return true;
    } catch (error) {
      change({ kind: "failed", trouble: troubleOf(error) });
      return false;
    } finally {
      change({ kind: "ended", name });
    }
  }, []);
  const dismiss = useCallback(() => {
    change({ kind: "dismissed" });
  }, []);
  return { ...state, run, dismiss };
}
