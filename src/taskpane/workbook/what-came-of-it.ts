import { isGuardRefusal } from "../../excel/check-guard";
import { ExcelError } from "../../excel/run-excel";
import { guardOf } from "../../report/actions/guard";
import type { Drawing } from "../../report/workbook/drawing";
import { quotedSheet } from "../../report/terms/address";
import { namesOfSheets } from "../../report/workbook/names";
import { leftOverSheets } from "../../report/safe/left-over";
import { endedActions, readSafe } from "../../report/safe/safe-sheet";
import type { WorkbookReading } from "../../report/workbook/workbook-reading";

/** An action came to its end, whatever was heard of it. */
export function hasEnded({ safe }: WorkbookReading, id: string): boolean {
  return endedActions(readSafe(safe)).includes(id);
}

/** All of an action's new sheets are filled and named; only to show them, and to say so, is left. */
export function isAllButShown(
  reading: WorkbookReading,
  { sheets, names, removed }: Drawing,
): boolean {
  const { last } = readSafe(reading.safe);
  const added = sheets.filter(({ existingName }) => existingName === null);
  if (added.length === 0 || removed || !last?.isUnfinished) return false;
  if (last.added.length === 0) return true;
  // Sheets are named once all are filled, and are the people's own right after that.
  const toName = added.filter(({ sheetName }) =>
    names.some(
      ({ name, formula }) =>
        namesOfSheets.includes(name) && formula.startsWith(`=${quotedSheet(sheetName)}!`),
    ),
  );
  const { named, directory, settings, scores, userYears, check, publishedSheet } = reading;
  const found = [named, directory, settings, scores, userYears, check].map(
    (sheet) => sheet?.sheetName,
  );
  return (
    toName.length > 0 &&
    toName.every(({ sheetName }) => found.includes(sheetName) || publishedSheet === sheetName)
  );
}

/** A sheet was renamed or deleted, or one of the same name added, since the plan was made. */
export function isOvertaken(error: unknown): boolean {
  return (
    error instanceof ExcelError &&
    (error.refusal === "sheet-gone" ||
      error.code === "ItemAlreadyExists" ||
      // A formula that compares a cell of a sheet that is called otherwise by now.
      (error.code === "InvalidArgument" && error.location === "Range.formulas"))
  );
}

/**
 * The cells were compared and are others; or they cannot be compared, since the workbook has no safe sheet
 * and its structure is protected - which a single cell does not need to be changed.
 */
export function cannotCompare(error: unknown, isLogged: boolean): boolean {
  const hasNoPlace =
    error instanceof ExcelError &&
    error.code === "AccessDenied" &&
    error.location === "WorksheetCollection.add";
  return isGuardRefusal(error) || (hasNoPlace && !isLogged);
}

/** Nothing of a drawing was carried out: all it was planned on is as it was, and no sheet was added. */
export function isUntouched(
  now: WorkbookReading,
  drawing: Drawing,
  planned: { guard: string; leftOver: readonly string[] },
): boolean {
  const added = drawing.sheets.filter(({ existingName }) => existingName === null);
  const isAdded = added.some(({ sheetName }) => now.sheets.some(({ name }) => name === sheetName));
  if (isAdded || leftOverSheets(now).length > 0) return false;
  return JSON.stringify(guardOf(now, drawing, planned.leftOver)) === planned.guard;
}
