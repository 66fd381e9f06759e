import { newUserYearsSheet, userYearsName } from "../sheets/user-years/user-years-sheet";
import { emptyDrawing } from "../workbook/drawing";
import { freeSheetName, names, sheetNames } from "../workbook/names";
import type { Action } from "./action";

/** The sheet for years that are not built in. */
export const addYears: Action<null, null> = {
  name: "add-years",
  madeOf: "cells",
  plan: ({ reading: { sheets, names: known, userYears } }) => {
    if (userYears) return { drawing: null, done: null, undo: null, isBulk: false };
    const sheetName = freeSheetName(
      sheetNames.userYears,
      sheets.map(({ name }) => name),
    );
    const name = userYearsName(sheetName);
    return {
      drawing: {
        ...emptyDrawing(),
        sheets: [newUserYearsSheet(sheetName)],
        names: [{ ...name, exists: known.includes(names.userYears) }],
        select: { sheetName, row: 1, column: 0 },
      },
      done: null,
      undo: null,
      isBulk: false,
    };
  },
};
