import type { SheetCells } from "../report/form/report";
import type { SheetReading } from "../report/workbook/workbook-reading";
import { askFormulas } from "./ask-formulas";
import { askHiddenRows } from "./read-pieces";
import { ExcelError } from "./run-excel";

/**
 * A sheet that an action will draw on, by its id or the active one, and what asks for its formulas, flags
 * and hidden rows: they come with the action, since opening the pane asks for none.
 */
export interface ToDraw {
  on: { sheetId: string } | "active-sheet";
  ask: typeof askDrawing;
}

export const toDrawOn = (on: ToDraw["on"]): ToDraw => ({ on, ask: askDrawing });

/** Asks for what an action has to mind; the answer is there after the sync. */
function askDrawing(sheet: Excel.Worksheet, context: Excel.RequestContext) {
  sheet.load("name");
  sheet.protection.load("protected");
  const flags = askFlags(sheet);
  const hiddenRows = askHiddenRows(sheet.getUsedRange(true));
  const formulas = askFormulas(sheet, context);
  return async (cells: SheetCells | null) => {
    // A drawing that Excel refuses half way would leave the half of it that came before.
    if (sheet.protection.protected) throw new ExcelError("sheet-protected", "AccessDenied", null);
    return { flags: flags(), hiddenRows: hiddenRows(), formulaCells: await formulas(cells) };
  };
}

function askFlags(sheet: Excel.Worksheet): () => SheetReading["flags"] {
  const flags = sheet.getRange().conditionalFormats;
  flags.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return () =>
    flags.items
      .filter(({ type }) => type === "Custom")
      .map(({ id, customOrNullObject }) => ({ id, formula: customOrNullObject.rule.formula }));
}
