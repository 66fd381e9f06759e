import { drawing } from "../actions/drawing";
import { showCell } from "../actions/show-cell";
import type { Actions } from "../actions/use-actions";
import type { Workbook } from "../workbook/use-workbook";

export interface UserYearsActions {
  /** Adds the sheet for years that are not built in, and shows it. */
  addSheet: () => Promise<boolean>;
  goTo: (row: number, column: number) => Promise<boolean>;
}

export function useUserYears({ run }: Actions, { act, view }: Workbook): UserYearsActions {
  return {
    addSheet: () =>
      run("years", async () => {
        const { addYears } = await drawing();
        const { looksTrouble } = await act(addYears, null);
        return looksTrouble;
      }),
    goTo: (row, column) => run("select", () => showCell(view?.yearsSheet ?? "", row, column)),
  };
}
