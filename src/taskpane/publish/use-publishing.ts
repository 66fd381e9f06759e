import type { Published } from "../../report/actions/publish";
import { drawing } from "../actions/drawing";
import type { Actions } from "../actions/use-actions";
import { useUntilNext } from "../parts/use-until-next";
import type { Workbook } from "../workbook/use-workbook";

/** The sheet it makes is all that changes. */
export function usePublishing({ run, changes }: Actions, { act }: Workbook) {
  const [done, setDone] = useUntilNext<Published>(changes);
  return {
    done,
    publish: () =>
      run("publish", async () => {
        const { publish } = await drawing();
        const { done, looksTrouble } = await act(publish, null);
        setDone(done);
        return looksTrouble;
      }),
  };
}
