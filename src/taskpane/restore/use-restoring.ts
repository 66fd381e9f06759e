import { loadOffered } from "../../report/assessment/offered-lists";
import { readKeptState } from "../../excel/kept-state";
import { finish } from "../../report/actions/finish";
import type { Restored } from "../../report/actions/restore";
import type { KeptState } from "../../report/safe/safe-sheet";
import { drawing } from "../actions/drawing";
import type { Actions } from "../actions/use-actions";
import { useUntilNext } from "../parts/use-until-next";
import { scoresOf } from "../workbook/scores-view";
import type { Workbook } from "../workbook/use-workbook";

export type RestoringDone = Restored | "gone" | "finished" | "left";

export interface Restoring {
  /** What came of it, until it is forgotten or the next action begins. */
  done: RestoringDone | null;
  forget: () => void;
  restore: (state: KeptState) => Promise<boolean>;
  /** Lays out what is lacking, around what is there; null where the workbook does not say as what. */
  layOutRest: (() => Promise<boolean>) | null;
  leave: () => Promise<boolean>;
}

/** The ways on from an action that was broken off, and back to an earlier state. */
export function useRestoring({ run, changes }: Actions, { act, view }: Workbook): Restoring {
  const [done, setDone] = useUntilNext<RestoringDone>(changes);
  const settings = view?.settings ?? null;
  return {
    done,
    forget: () => {
      setDone(null);
    },
    restore: (state: KeptState) =>
      run("restore", async () => {
        const sheets = await readKeptState(state);
        if (!sheets) {
          setDone("gone");
          return null;
        }
        const { restore } = await drawing();
        const acted = await act(restore, { id: state.id, sheets });
        setDone(acted.done);
        return acted.looksTrouble;
      }),
    layOutRest: settings
      ? () =>
          run("restore", async () => {
            const { layOut } = await drawing();
            const { looksTrouble } = await act(layOut, {
              ...settings,
              lists: await loadOffered(
                settings.assessedYear,
                view?.userYears.years ?? [],
                scoresOf(view?.scores ?? null, settings.assessedYear),
              ),
              given: null,
            });
            setDone("finished");
            return looksTrouble;
          })
      : null,
    leave: () =>
      run("restore", async () => {
        await act(finish, null);
        setDone("left");
      }),
  };
}
