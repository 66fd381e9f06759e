import { defaultThreshold } from "../../reference/year";
import { loadOffered } from "../../report/assessment/offered-lists";
import type { LaidOut } from "../../report/actions/lay-out";
import type { LayoutRequest } from "../../report/actions/plan-layout";
import { drawing } from "../actions/drawing";
import { useUntilNext } from "../parts/use-until-next";
import type { Actions } from "../actions/use-actions";
import type { Workbook } from "../workbook/use-workbook";
import { layoutRequest, type LayoutWish, type Opened } from "./layout-request";

export interface LayoutActions {
  /** What the last layout has done, until the next action. */
  done: LaidOut | null;
  /** Tells whether it was done. */
  layOut: (wish: LayoutWish, opened: Opened | null) => Promise<boolean>;
  insertExample: () => Promise<boolean>;
  forget: () => void;
}

export function useLayout({ run, changes }: Actions, { act, view }: Workbook): LayoutActions {
  const [done, setDone] = useUntilNext<LaidOut>(changes);

  const carryOut = async (request: LayoutRequest) => {
    const { layOut } = await drawing();
    const { done, looksTrouble } = await act(layOut, request);
    setDone(done);
    return looksTrouble;
  };
  return {
    done,
    layOut: (wish, opened) =>
      run("layout", async () => view && carryOut(await layoutRequest(wish, view, opened))),
    insertExample: () =>
      run("example", async () => {
        const { example } = await import("../../report/form/example");
        const { agency, fiscalYear } = example;
        return carryOut({
          agency,
          fiscalYear,
          threshold: defaultThreshold,
          assessedYear: fiscalYear,
          lists: await loadOffered(fiscalYear, []),
          given: example,
        });
      }),
    forget: () => {
      setDone(null);
    },
  };
}
