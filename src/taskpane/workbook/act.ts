import { hasNothingInView } from "../../excel/read-workbook";
import { ExcelError } from "../../excel/run-excel";
import type { Action, ActionName, Planned } from "../../report/actions/action";
import { guardOf } from "../../report/actions/guard";
import { emptyDrawing } from "../../report/workbook/drawing";
import type { Undo } from "../../report/rows/undo";
import { leftOverSheets, withoutSheets } from "../../report/safe/left-over";
import { readSafe } from "../../report/safe/safe-sheet";
import type { Book } from "../../report/book/book";
import type { WorkbookReading } from "../../report/workbook/workbook-reading";
import { RefusedError, troubleOf, type Trouble } from "../actions/trouble";
import type { News } from "./news";
import type { LiveWorkbook } from "./live-workbook";
import { readFor } from "./read-for";
import {
  cannotCompare,
  hasEnded,
  isAllButShown,
  isOvertaken,
  isUntouched,
} from "./what-came-of-it";
import { beginWriting, type Writing } from "./writing";

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
  /** The same wish on the same reading is the same plan: what is told of it is told later. */
  plannedOn: Book;
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
  let news: News | null = "everything";
  try {
    const carried = await live.recheck.alone(async () => {
      const carried = await carryOut(live, action, wish);
      if (carried.seen) await live.take(carried.seen);
      return carried;
    });
    news = carried.seen ? null : carried.news;
    return carried.acted;
  } finally {
    // The next write builds on this one, also where Excel has told of nothing yet, or of some of it.
    if (news) live.recheck.hint(news);
    // Until the pane has seen what is new, a second press would do it again.
    if (news === "everything") await live.recheck.readNow();
  }
}

interface CarriedOut<Done> {
  acted: Acted<Done>;
  /** What is to be read again; null for nothing. */
  news: News | null;
  /** The workbook as it was read with the writing. */
  seen?: WorkbookReading | null;
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
  let reading = (isKnown ? (live.book?.reading ?? null) : null) ?? (await readFor(action, live));
  if (unheard && hasEnded(reading, unheard.id)) {
    const planned = action.plan(unheard.plannedOn, wish);
    if (typeof planned !== "string") return { acted: told(planned), news: "everything" };
  }
  let guardBefore: string | null = null;
  let guardAtFirst: string | null = null;
  for (let tries = 1; ; tries += 1) {
    const leftOver = leftOverSheets(reading);
    const plannedOn = await live.understand(withoutSheets(reading, leftOver));
    const planned = action.plan(plannedOn, wish);
    if (typeof planned === "string") throw new RefusedError(planned);
    if (planned.drawing === null) return { acted: told(planned), news: null };
    const guarded = guardOf(plannedOn.reading, planned.drawing, leftOver);
    const guard = JSON.stringify(guarded);
    guardAtFirst ??= guard;
    // Refused though nothing has changed since the read: this Excel cannot compare them, so the read has to do.
    const isTrusted = guard === guardBefore && planned.drawing.removed === undefined;
    const writing = beginWriting(action.name, plannedOn, planned.drawing, {
      ...planned,
      guarded: isTrusted ? [] : guarded,
      leftOver,
    });
    if (writing.id !== null && isBlocked(reading, action.name))
      throw new RefusedError("unfinished-first");
    try {
      await writing.writeNeeded();
      return await dressed(planned, writing);
    } catch (error) {
      reading = await readFor(action, live).catch(() => {
        // A second press asks what came of this one.
        if (writing.id !== null) live.unheard = { key, id: writing.id, plannedOn };
        throw error;
      });
      if (error instanceof Error && error.name === "NotWrittenError") throw error;
      if (writing.id !== null && hasEnded(reading, writing.id))
        return await dressed(planned, writing);
      const isLogged = writing.id !== null && readSafe(reading.safe).last?.id === writing.id;
      const isTaken = error instanceof ExcelError && error.code === "ItemAlreadyExists";
      if (isLogged && isAllButShown(reading, planned.drawing)) {
        await writing.show();
        return await dressed(planned, writing);
      }
      if (isLogged && !isTaken) {
        // Where that fails too, it is told like anything that was broken off.
        if (isUntouched(reading, planned.drawing, { guard, leftOver }))
          await sayEnded(await live.understand(reading)).catch(() => null);
        throw error;
      }
      const there =
        writing.id === null ? thereNow(action, await live.understand(reading), wish) : null;
      if (there) return { acted: told(there), news: "everything" };
      // Nothing had changed, and nothing was compared: it is something else that Excel refuses.
      if (guard === guardBefore) throw error;
      if (cannotCompare(error, writing.id !== null)) guardBefore = guard;
      else if (!isOvertaken(error)) throw error;
      if (tries < mostTries) continue;
      throw guard === guardAtFirst ? error : new RefusedError("changed-meanwhile");
    }
  }
}

/** These end what was broken off, or may be pressed again on top of it. */
const endsIt: readonly ActionName[] = ["lay-out", "restore", "finish"];

/** Another action would be logged over the one that was broken off, and nobody would hear of that any more. */
function isBlocked({ safe }: WorkbookReading, name: ActionName): boolean {
  const { last } = readSafe(safe);
  return last !== null && last.isUnfinished && last.action !== name && !endsIt.includes(name);
}

/** Excel refused the first change of all: nothing was broken off, and nothing is to be said of it. */
async function sayEnded(book: Book): Promise<void> {
  const nothing = { isBulk: false, guarded: [], leftOver: [] };
  await beginWriting("finish", book, emptyDrawing(), nothing).writeNeeded();
}

function told<Done>({ done, undo }: Planned<Done>): Acted<Done> {
  return { done, undo, looksTrouble: null };
}

/** What Excel refuses of the looks is told, and costs nothing else. */
async function dressed<Done>(
  planned: Planned<Done>,
  { writeLooks, news }: Writing,
): Promise<CarriedOut<Done>> {
  try {
    return { acted: told(planned), seen: await writeLooks(), news };
  } catch (error) {
    if (hasNothingInView(error)) return { acted: told(planned), news: "everything" };
    const { details } = troubleOf(error);
    const looksTrouble: Trouble = { kind: "looks-missing", details };
    return { acted: { ...told(planned), looksTrouble }, news: "everything" };
  }
}

/** A single cell needs no log: it holds what was wished - or what somebody else wrote, which is then told. */
function thereNow<Wish, Done>(
  action: Action<Wish, Done>,
  book: Book,
  wish: Wish,
): Planned<Done> | null {
  const planned = action.plan(book, wish);
  return typeof planned !== "string" && planned.drawing === null ? planned : null;
}
