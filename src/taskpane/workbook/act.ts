import { isGuardRefusal } from "../../excel/check-guard";
import { hasNothingInView, readWorkbook } from "../../excel/read-workbook";
import { ExcelError } from "../../excel/run-excel";
import type { Action, ActionName, Planned } from "../../report/actions/action";
import { guardOf } from "../../report/actions/guard";
import { reportInView } from "../../report/reading/report-in-view";
import type { Undo } from "../../report/rows/undo";
import { leftOverSheets, withoutSheets } from "../../report/safe/left-over";
import { readSafe } from "../../report/safe/safe-sheet";
import type { WorkbookReading } from "../../report/workbook-reading";
import { drawing } from "../actions/drawing";
import { RefusedError, troubleOf, type Trouble } from "../actions/trouble";
import type { Change } from "./changes";
import type { LiveWorkbook } from "./live-workbook";
import type { Writing } from "./writing";

/** What came of an action. */
export interface Acted<Done> {
  done: Done;
  undo: Undo | null;
  /** Why the sheet may not look as it should: its texts are all there. */
  looksTrouble: Trouble | null;
}

/** An action whose outcome nobody has heard of: its reply was lost, and the read after it failed too. */
export interface Unheard {
  /** The action and the wish. */
  key: string;
  id: string;
}

/** So often a plan is made anew where others keep changing what it is made of. */
const mostTries = 3;

/**
 * The one way to change a workbook, for every action: with no other read or write of this pane beside it,
 * reads, plans, refuses or writes - only while all still is as it was planned on - and reads again.
 * @throws RefusedError, ExcelError: nothing was written, or what was is offered to be taken back.
 */
export async function act<Wish, Done>(
  live: LiveWorkbook,
  action: Action<Wish, Done>,
  wish: Wish,
): Promise<Acted<Done>> {
  if (action.madeOf === "last-reading") await live.current();
  let news: News = "everything";
  try {
    const carried = await live.recheck.alone(() => carryOut(live, action, wish));
    news = carried.news;
    return carried.acted;
  } finally {
    // Until the pane has seen what is new, a second press would do it again.
    if (news === "everything") await live.recheck.readNow();
    else if (news && "active" in news) await live.take(news);
    // The next write builds on this one, also where Excel has not told of it yet.
    else if (news) live.recheck.hint(news);
  }
}

/** What is to be read again, or what was read with the writing already; null for nothing. */
type News = Change | WorkbookReading | null;

interface CarriedOut<Done> {
  acted: Acted<Done>;
  news: News;
}

async function carryOut<Wish, Done>(
  live: LiveWorkbook,
  action: Action<Wish, Done>,
  wish: Wish,
): Promise<CarriedOut<Done>> {
  const key = JSON.stringify([action.name, wish]);
  const unheard = live.unheard?.key === key ? live.unheard : null;
  live.unheard = null;
  const isKnown = action.madeOf === "last-reading" && unheard === null;
  let reading = (isKnown ? live.reading : null) ?? (await readFor(action, live));
  let guardBefore: string | null = null;
  let guardAtFirst: string | null = null;
  for (let tries = 1; ; tries += 1) {
    const leftOver = leftOverSheets(reading);
    const plannedOn = withoutSheets(reading, leftOver);
    const planned = action.plan(plannedOn, wish);
    if (typeof planned === "string") throw new RefusedError(planned);
    if (planned.drawing === null) return { acted: told(planned), news: null };
    if (unheard && hasEnded(reading, unheard.id))
      return { acted: told(planned), news: "everything" };
    const guarded = guardOf(plannedOn, planned.drawing);
    const guard = JSON.stringify(guarded);
    guardAtFirst ??= guard;
    // Refused though nothing has changed since the read: this Excel cannot compare them, so the read has to do.
    const isTrusted = guard === guardBefore && planned.drawing.removed === undefined;
    const { beginWriting } = await drawing();
    const writing = beginWriting(
      action.name,
      plannedOn,
      { ...planned, drawing: planned.drawing },
      {
        guarded: isTrusted ? [] : guarded,
        leftOver,
      },
    );
    if (writing.id !== null && isBlocked(reading, action.name))
      throw new RefusedError("unfinished-first");
    try {
      await writing.writeNeeded();
      return await dressed(planned, writing);
    } catch (error) {
      reading = await readAfter(error, writing, action, live, key);
      if (error instanceof Error && error.name === "NotWrittenError") throw error;
      const { last } = readSafe(reading.safe);
      const isLogged = writing.id !== null && last?.id === writing.id;
      if (isLogged && !last.isUnfinished) return await dressed(planned, writing);
      const isTaken = error instanceof ExcelError && error.code === "ItemAlreadyExists";
      if (isLogged && !isTaken) throw error;
      const there = writing.id === null ? thereNow(action, reading, wish) : null;
      if (there) return { acted: told(there), news: "everything" };
      // Nothing had changed, and nothing was compared: it is something else that Excel refuses.
      if (guard === guardBefore) throw error;
      if (isGuardRefusal(error)) guardBefore = guard;
      else if (!isOvertaken(error)) throw error;
      if (tries < mostTries) continue;
      throw guard === guardAtFirst ? error : new RefusedError("changed-meanwhile");
    }
  }
}

/** A sheet was renamed or deleted, or one of the same name added, since the plan was made. */
function isOvertaken(error: unknown): boolean {
  return (
    error instanceof ExcelError &&
    (error.refusal === "sheet-gone" ||
      error.code === "ItemAlreadyExists" ||
      // A formula that compares a cell of a sheet that is called otherwise by now.
      (error.code === "InvalidArgument" && error.location === "Range.formulas"))
  );
}

/** These end what was broken off, or may be pressed again on top of it. */
const endsIt: readonly ActionName[] = ["lay-out", "restore", "finish"];

/** Another action would be logged over the one that was broken off, and nobody would hear of that any more. */
function isBlocked({ safe }: WorkbookReading, name: ActionName): boolean {
  const { last } = readSafe(safe);
  return last !== null && last.isUnfinished && last.action !== name && !endsIt.includes(name);
}

function told<Done>({ done, undo }: Planned<Done>): Acted<Done> {
  return { done, undo, looksTrouble: null };
}

/** What Excel refuses of the looks is told, and costs nothing else. */
async function dressed<Done>(
  planned: Planned<Done>,
  { writeLooks, change }: Writing,
): Promise<CarriedOut<Done>> {
  try {
    return { acted: told(planned), news: (await writeLooks()) ?? change };
  } catch (error) {
    if (hasNothingInView(error)) return { acted: told(planned), news: "everything" };
    const { details } = troubleOf(error);
    const looksTrouble: Trouble = { kind: "looks-missing", details };
    return { acted: { ...told(planned), looksTrouble }, news: "everything" };
  }
}

/** The workbook after a writing failed; where it cannot be read either, a second press asks what came of the first. */
async function readAfter<Wish, Done>(
  error: unknown,
  { id }: Writing,
  action: Action<Wish, Done>,
  live: LiveWorkbook,
  key: string,
): Promise<WorkbookReading> {
  try {
    return await readFor(action, live);
  } catch {
    if (id !== null) live.unheard = { key, id };
    throw error;
  }
}

function hasEnded(reading: WorkbookReading, id: string): boolean {
  const { last } = readSafe(reading.safe);
  return last?.id === id && !last.isUnfinished;
}

/** A single cell needs no log: it holds what was wished - or what somebody else wrote, which is then told. */
function thereNow<Wish, Done>(
  action: Action<Wish, Done>,
  reading: WorkbookReading,
  wish: Wish,
): Planned<Done> | null {
  const planned = action.plan(reading, wish);
  return typeof planned !== "string" && planned.drawing === null ? planned : null;
}

async function readFor<Wish, Done>(
  { madeOf }: Action<Wish, Done>,
  { reading }: LiveWorkbook,
): Promise<WorkbookReading> {
  const waitForTyping = true;
  if (madeOf !== "sheet-to-draw-on") return readWorkbook({ waitForTyping });
  const report = reading && reportInView(reading);
  const sheetId = reading?.sheets.find(({ name }) => name === report?.sheetName)?.id;
  if (sheetId === undefined) return readWorkbook({ waitForTyping, drawingOn: "active-sheet" });
  try {
    return await readWorkbook({ waitForTyping, drawingOn: { sheetId } });
  } catch (error) {
    if (!(error instanceof ExcelError && error.refusal === "sheet-gone")) throw error;
    return readWorkbook({ waitForTyping, drawingOn: "active-sheet" });
  }
}
