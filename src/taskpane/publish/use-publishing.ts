import { useState } from "react";
import type { Published } from "../../report/actions/publish";
import { drawing } from "../actions/drawing";
import type { Actions } from "../actions/use-actions";
import type { Workbook } from "../workbook/use-workbook";

/** The sheet it makes is all that changes. */
export function usePublishing({ run }: Actions, { act }: Workbook) {
  const [done, setDone] = useState<Published | null>(null);
  return {
    done,
    publish: () =>
      run("publish", async () => {
        setDone(null);
        const { publish } = await drawing();
        const { done, looksTrouble } = await act(publish, null);
        setDone(done);
        return looksTrouble;
      }),
  };
}
