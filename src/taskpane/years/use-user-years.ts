import { showCell } from "../actions/show-cell";
import { writeDrawing } from "../../excel/write-drawing";
import { newUserYearsSheet, userYearsName } from "../../report/assessment/user-years-sheet";
import { emptyDrawing } from "../../report/drawing/drawing";
import { freeSheetName, names, sheetNames } from "../../report/drawing/names";
import type { Actions } from "../actions/use-actions";
import type { Workbook } from "../workbook/use-workbook";

export interface UserYearsActions {
  /** Adds the sheet for years that are not built in, and shows it: one write. */
  addSheet: () => Promise<boolean>;
  goTo: (row: number, column: number) => Promise<boolean>;
}

export function useUserYears(
  { run }: Actions,
  { current, recheck, reading }: Workbook,
): UserYearsActions {
  const addSheet = async () => {
    const { sheets, names: known } = await current();
    const taken = sheets.map(({ name }) => name);
    const sheetName = freeSheetName(sheetNames.userYears, taken);
    const name = userYearsName(sheetName);
    await recheck.alone(() =>
      writeDrawing({
        ...emptyDrawing(),
        sheets: [newUserYearsSheet(sheetName)],
        names: [{ ...name, exists: known.includes(names.userYears) }],
        select: { sheetName, row: 1, column: 0 },
      }),
    );
    await recheck.readNow();
  };
  return {
    addSheet: () => run("years", addSheet),
    goTo: (row, column) =>
      run("select", () => showCell(reading?.userYears?.sheetName ?? "", row, column)),
  };
}
