import type { CellValue, SheetCells } from "../form/report";
import type { WorkbookReading } from "./workbook-reading";

/**
 * A workbook read again, with the same objects as before for all sheets and rows whose cells hold what they held:
 * what was made of them is still so.
 */
export function keptReading(now: WorkbookReading, before: WorkbookReading): WorkbookReading {
  const sheets = [before.active, before.named, ...(before.others ?? [])];
  const kept = <Sheet extends SheetCells>(sheet: Sheet): Sheet =>
    keptSheet(
      sheet,
      sheets.find((each) => each?.sheetName === sheet.sheetName),
    );
  const list = (key: "directory" | "settings" | "scores" | "userYears" | "check" | "safe") =>
    now[key] && keptSheet(now[key], before[key]);
  const others = now.others?.map(kept);
  const isSame = others?.every((sheet, index) => sheet === before.others?.[index]);
  const isAsLong = others?.length === before.others?.length;
  return {
    ...now,
    active: kept(now.active),
    named: now.named && kept(now.named),
    ...(others && { others: isSame && isAsLong && before.others ? before.others : others }),
    directory: list("directory"),
    settings: list("settings"),
    scores: list("scores"),
    userYears: list("userYears"),
    check: list("check"),
    safe: list("safe"),
  };
}

/** The sheet before, where it is the very same by all that was read of it. */
function keptSheet<Sheet extends SheetCells>(
  now: Sheet,
  before: SheetCells | null | undefined,
): Sheet {
  if (!before || before.sheetName !== now.sheetName || before.firstColumn !== now.firstColumn)
    return now;
  const down = now.firstRow - before.firstRow;
  const values = now.values.map((line, index) => keptLine(line, before.values[index + down]));
  const sheet = { ...now, values };
  return isAlike(sheet, before) ? before : sheet;
}

const keptLine = (now: CellValue[], before: CellValue[] | undefined): CellValue[] =>
  before?.length === now.length && now.every((value, index) => value === before[index])
    ? before
    : now;

/** Of the same lines, and otherwise alike. */
function isAlike<Sheet extends SheetCells>(now: Sheet, before: SheetCells): before is Sheet {
  const { values, ...rest } = now;
  const { values: valuesBefore, ...restBefore } = before;
  return (
    values.length === valuesBefore.length &&
    values.every((line, index) => line === valuesBefore[index]) &&
    JSON.stringify(rest) === JSON.stringify(restBefore)
  );
}
