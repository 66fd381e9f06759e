import { showWritten, writeDrawing } from "../../excel/write-drawing";
import { hasLooks, writeLooks } from "../../excel/write-looks";
import type { ActionName, Planned } from "../../report/actions/action";
import type { Guarded } from "../../report/actions/guard";
import type { Book } from "../../report/book/book";
import type { Drawing } from "../../report/workbook/drawing";
import { sheetNames } from "../../report/workbook/names";
import { keptSheets } from "../../report/safe/kept-sheets";
import {
  endedActions,
  nextTurn,
  rowToKeepIn,
  type LoggedAction,
  type Safe,
} from "../../report/safe/safe-sheet";
import type { WorkbookReading } from "../../report/workbook/workbook-reading";
import type { News } from "./news";

interface Circumstances extends Pick<Planned<unknown>, "isBulk" | "spared"> {
  guarded: readonly Guarded[];
  leftOver: readonly string[];
}

/** A drawing on its way into the workbook. */
export interface Writing {
  /** How the workbook's log calls it; null where there is nothing to log. */
  id: string | null;
  writeNeeded: () => Promise<void>;
  /** What is left to do where `isAllButShown`. */
  show: () => Promise<void>;
  /** With the workbook as it is then; null where there is nothing to dress. */
  writeLooks: () => Promise<WorkbookReading | null>;
  /** What is to be read again afterwards. */
  news: News;
}

export function beginWriting(
  action: ActionName,
  book: Book,
  drawing: Drawing,
  { isBulk, spared, guarded, leftOver }: Circumstances,
): Writing {
  const { reading, safe } = book;
  const log = needsLog(drawing, isBulk) ? newLog(action, safe, drawing) : null;
  return {
    id: log?.id ?? null,
    writeNeeded: () =>
      writeDrawing(drawing, {
        guarded,
        log,
        kept: log && isBulk ? stateToKeep(log, book, drawing, spared ?? null) : null,
        safe: reading.sheets.find(({ name }) => name === sheetNames.safe) ?? null,
        leftOver,
      }),
    show: async () => (log ? showWritten(drawing, log) : undefined),
    writeLooks: async () => (hasLooks(drawing) ? writeLooks(drawing) : null),
    news: log || reading.safe === null ? "everything" : newsOf(drawing),
  };
}

/** More than one action of Excel's, so that it can be broken off between two. */
function needsLog({ sheets, names, removed }: Drawing, isBulk: boolean): boolean {
  return (
    isBulk ||
    sheets.length !== 1 ||
    names.length > 0 ||
    removed !== undefined ||
    sheets.some(({ existingName, rowSteps }) => existingName === null || rowSteps.length > 0)
  );
}

/** The one block that was written, to be read again. */
function newsOf({ sheets }: Drawing): News {
  const [sheet] = sheets;
  const [only, more] = sheet?.values ?? [];
  if (!sheet || !only || more) return "everything";
  const { row, column, values } = only;
  const columnCount = values[0]?.length ?? 1;
  return { sheetName: sheet.sheetName, row, column, rowCount: values.length, columnCount };
}

function newLog(action: ActionName, safe: Safe, { sheets }: Drawing): LoggedAction {
  return {
    id: crypto.randomUUID(),
    isUnfinished: true,
    action,
    at: new Date().toISOString(),
    added: sheets
      .filter(({ existingName }) => existingName === null)
      .map(({ sheetName }) => sheetName),
    ended: endedActions(safe),
  };
}

function stateToKeep(
  { id, action, at }: LoggedAction,
  { reading, safe }: Book,
  { sheets: drawn, removed }: Drawing,
  spared: string | null,
) {
  const sheets = keptSheets(reading, {
    drawn: drawn.flatMap(({ existingName }) => existingName ?? []),
    removed: removed ?? { sheets: [], names: [] },
  });
  const [first] = sheets;
  if (!first) return null;
  const row = rowToKeepIn(safe, action, spared);
  const state = { id, action, at, sheetName: first.sheetName, row, turn: nextTurn(safe) };
  return { state, sheets };
}
