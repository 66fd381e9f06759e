import { toDrawOn } from "../../excel/ask-drawing";
import { readWorkbook } from "../../excel/read-workbook";
import { ExcelError } from "../../excel/run-excel";
import type { Action } from "../../report/actions/action";
import type { WorkbookReading } from "../../report/workbook/workbook-reading";
import type { LiveWorkbook } from "./live-workbook";

/** Reads what an action makes its plan of; the report by the sheet's id, since it may be called otherwise by now. */
export async function readFor<Wish, Done>(
  { madeOf }: Action<Wish, Done>,
  { book }: LiveWorkbook,
): Promise<WorkbookReading> {
  const waitForTyping = true;
  if (madeOf !== "sheet-to-draw-on") return readWorkbook({ waitForTyping });
  const sheetName = book?.report?.sheetName;
  const sheetId = book?.reading.sheets.find(({ name }) => name === sheetName)?.id;
  if (sheetId === undefined)
    return readWorkbook({ waitForTyping, toDraw: toDrawOn("active-sheet") });
  try {
    return await readWorkbook({ waitForTyping, toDraw: toDrawOn({ sheetId }) });
  } catch (error) {
    if (!(error instanceof ExcelError && error.refusal === "sheet-gone")) throw error;
    return readWorkbook({ waitForTyping, toDraw: toDrawOn("active-sheet") });
  }
}
