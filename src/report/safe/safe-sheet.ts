import { highestOf } from "../../reference/extremes";
import type { Block } from "../terms/address";
import { cellText } from "../reading/cells";
import type { CellValue, SheetCells } from "../form/report";

/*
 * The hidden sheet ITA_Safe. Row 1 says what it is; row 2 what the last action was and whether it came to
 * its end; rows 3 to 7 the report as it was before the last five bulk actions, newest anywhere, each one's
 * text in pieces from the seventh column on; from row 9 on stands for a moment what a write checks first.
 */

export const safeHeading = "สำเนาสำรองและบันทึกการทำงานของแบบรายงาน ITA โปรดอย่าลบแผ่นงานนี้";

/** How many earlier states of the report are kept. */
const mostKept = 5;

export const logRow = 1;
const firstKeptRow = 2;
/** Where the pieces of a kept state begin. */
export const firstPieceColumn = 6;

/** All that a read brings along of the sheet: the log, and what states are kept, without their text. */
export const safeBlock: Block = {
  row: logRow,
  column: 0,
  rowCount: 1 + mostKept,
  columnCount: firstPieceColumn,
};

/** What a write checks stands here: the result above the list, one line a cell. */
export const guardRow = 8;

/** The last action that changes more than one cell. */
export interface LoggedAction {
  id: string;
  /** Cut short: some of it was carried out, and the rest not. */
  isUnfinished: boolean;
  /** What it was, as `ActionName` has it. */
  action: string;
  /** ISO 8601, by the clock of whoever did it. */
  at: string;
  /** Sheets it was to add. */
  added: string[];
  /** Ids of actions before it that came to their end, newest first: whoever lost a reply finds it here. */
  ended: string[];
}

/** The report as it was before an action. */
export interface KeptState {
  id: string;
  action: string;
  /** ISO 8601. */
  at: string;
  /** Counts up from state to state: the clocks of different people differ. */
  turn: number;
  sheetName: string;
  /** Zero-based row of the safe sheet. */
  row: number;
  pieces: number;
}

export interface Safe {
  last: LoggedAction | null;
  /** Newest first. */
  kept: KeptState[];
}

export function readSafe(cells: SheetCells | null): Safe {
  const [log, ...kept] = cells?.values ?? [];
  return {
    last: log ? readLog(log) : null,
    kept: kept
      .flatMap((line, index) => readKept(line, firstKeptRow + index) ?? [])
      .sort((a, b) => b.turn - a.turn),
  };
}

/** The cells of the log, as they stand while the action is under way and once it is over. */
export function logLine({ id, isUnfinished, action, at, added, ended }: LoggedAction): string[] {
  const state = isUnfinished ? "begun" : "done";
  return [id, state, action, at, added.join(betweenSheets), ended.join(" ")];
}

export function keptLine({ id, action, at, sheetName, pieces, turn }: KeptState): string[] {
  return [id, action, at, sheetName, String(pieces), String(turn)];
}

/** How many ended actions are remembered beside the last one. */
const mostEnded = 10;

/** The actions that have ended, newest first. */
export function endedActions({ last }: Safe): string[] {
  if (last === null) return [];
  return (last.isUnfinished ? last.ended : [last.id, ...last.ended]).slice(0, mostEnded);
}

export function nextTurn({ kept }: Safe): number {
  return 1 + highestOf([0, ...kept.map(({ turn }) => turn)]);
}

/** They come by the dozen, and share one row, so that they do not push out the state before a large change. */
const small: readonly string[] = ["change-row", "take-back"];

/**
 * The row that the next kept state takes: a free one, else the oldest one's.
 * @param spared the id of a state that is being brought back, and must outlive the attempt.
 */
export function rowToKeepIn({ kept }: Safe, action: string, spared: string | null): number {
  const rows = Array.from({ length: mostKept }, (_, index) => firstKeptRow + index);
  const free = rows.find((row) => kept.every((state) => state.row !== row));
  const replaceable = kept.filter(({ id }) => id !== spared);
  const shared = small.includes(action)
    ? replaceable.find((state) => small.includes(state.action))
    : undefined;
  return shared?.row ?? free ?? replaceable.at(-1)?.row ?? firstKeptRow;
}

/** No sheet's name can hold it. */
const betweenSheets = "/";

function readLog(line: readonly CellValue[]): LoggedAction | null {
  const [id = "", state = "", action = "", at = "", added = "", ended = ""] = line.map(cellText);
  if (id === "") return null;
  const parts = (text: string, between: string) => (text === "" ? [] : text.split(between));
  return {
    id,
    isUnfinished: state === "begun",
    action,
    at,
    added: parts(added, betweenSheets),
    ended: parts(ended, " "),
  };
}

function readKept(line: readonly CellValue[], row: number): KeptState | null {
  const [id = "", action = "", at = "", sheetName = "", pieces = "", turn = ""] =
    line.map(cellText);
  if (id === "") return null;
  return { id, action, at, sheetName, row, pieces: Number(pieces), turn: Number(turn) };
}
