import type { IWorkbookData } from "@univerjs/core";
import { readKeptState } from "../../src/excel/kept-state";
import { readWorkbook } from "../../src/excel/read-workbook";
import { finish } from "../../src/report/actions/finish";
import { restore } from "../../src/report/actions/restore";
import { readSafe } from "../../src/report/safe/safe-sheet";
import { ActionType } from "../../workbench/host/wire";
import { act } from "../../src/taskpane/workbook/act";
import type { LiveWorkbook } from "../../src/taskpane/workbook/live-workbook";
import type { Fault } from "./broken-bridge";
import { sourceOrReport, type Edit } from "./co-author";
import { difference, isOneOf, judgeTexts, type Verdict } from "./judge";
import { takePicture, type Picture } from "./picture";
import type { Press, Scene } from "./scenes/scene";
import type { Stage } from "./stage";

export interface Judged {
  verdict: Verdict;
  /** What was done, for whoever looks into it. */
  why: string;
}

/** A scene with its workbook made, and what comes of it where nothing goes wrong. */
export interface Rehearsed {
  name: string;
  workbook: IWorkbookData;
  /** The person's press, with what they saw. */
  press: Press;
  before: Picture;
  after: Picture;
  trips: Trip[];
}

/** A round trip of the action. */
export interface Trip {
  /** How many actions it carries. */
  actions: number;
  /** Else it only reads. */
  writes: boolean;
  /** After how many of them a sheet or rows have just come in or gone out. */
  turns: number[];
}

export async function rehearse(
  stage: Stage,
  scene: Scene,
  blank: IWorkbookData,
): Promise<Rehearsed> {
  await scene.set(await stage.open(blank));
  const live = await stage.open(await stage.snapshot());
  // What the press itself has to do first belongs to the scene: what is taken back was done before.
  const press = await scene.press(live);
  const workbook = await stage.snapshot();
  const before = await takePicture();
  stage.bridge.mend();
  await press(live);
  const trips = stage.bridge.sent.map(({ Actions, ObjectPaths }) => ({
    actions: Actions.length,
    writes: Actions.some(({ ActionType: type }) => type === ActionType.Set),
    turns: Actions.flatMap(({ Name, ObjectPathId }, index) =>
      Name === "Delete" || ["Insert", "Add"].includes(ObjectPaths[ObjectPathId]?.Name ?? "")
        ? [index + 1]
        : [],
    ),
  }));
  return { name: scene.name, workbook, press, before, after: await takePicture(), trips };
}

/** One thing goes wrong with one round trip; then the person does what anyone would. */
export async function judgeFault(
  stage: Stage,
  { workbook, press, before, after }: Rehearsed,
  trip: number,
  fault: Fault,
  then: "press again" | "take back",
): Promise<Judged> {
  const live = await stage.open(workbook);
  stage.bridge.set(trip, fault);
  const acted = await outcome(press, live);
  stage.bridge.mend();
  const now = await takePicture();
  const lostOrDoubled = judgeTexts(now, [before, after]);
  if (lostOrDoubled) return { verdict: lostOrDoubled, why: "right after" };
  if (acted.isDone && !isOneOf(now, [after]))
    return { verdict: "wrong", why: `said to be done, and is not: ${difference(now, after)}` };
  if (!acted.isDone && !now.isUnfinished && !isOneOf(now, [before]))
    return { verdict: "wrong", why: `not done, and not as before: ${difference(now, before)}` };
  if (acted.isDone) return { verdict: acted.hasLooks ? "right" : "only looks", why: "" };
  if (now.isUnfinished && then === "take back") return judgeWayBack(live, before, after);
  const again = await outcome(press, live);
  if (/unfinished-first/.test(again.why)) {
    // Told to decide first, the person takes back what was broken off, and presses again.
    const back = await judgeWayBack(live, before, after);
    if (back.verdict !== "right") return back;
    await outcome(press, live);
  }
  const end = await takePicture();
  const texts = judgeTexts(end, [after]);
  if (texts) return { verdict: texts, why: "after pressing again" };
  // Refused is right too, where it had been done already: the row to be deleted is gone.
  return isOneOf(end, [after])
    ? { verdict: "right", why: "" }
    : { verdict: "wrong", why: `pressing again: ${again.why}, ${difference(end, after)}` };
}

/** What an action that was broken off has left is taken back, by a pane that was opened later. */
async function judgeWayBack(live: LiveWorkbook, before: Picture, after: Picture): Promise<Judged> {
  const { last, kept } = readSafe((await readWorkbook({ waitForTyping: true })).safe);
  const state = kept.find(({ id }) => id === last?.id);
  const sheets = state && (await readKeptState(state));
  await (state && sheets ? act(live, restore, { id: state.id, sheets }) : act(live, finish, null));
  const end = await takePicture();
  if (end.isUnfinished) return { verdict: "wrong", why: "still unfinished once taken back" };
  const texts = judgeTexts(end, [before, after]);
  if (texts) return { verdict: texts, why: "after taking back" };
  return isOneOf(end, [before]) || !sheets
    ? { verdict: "right", why: "" }
    : { verdict: "wrong", why: `taken back: ${difference(end, before)}` };
}

/**
 * Somebody else edits in the moment before a round trip.
 * @param allowed how the workbook may look then, from `sidesOf`.
 */
export async function judgeMeanwhile(
  stage: Stage,
  { workbook, press, before }: Rehearsed,
  trip: number,
  edit: Edit,
  allowed: readonly Picture[],
): Promise<Judged> {
  const live = await stage.open(workbook);
  stage.bridge.set(trip, { kind: "meanwhile", work: () => edit.work(stage) });
  const acted = await outcome(press, live);
  stage.bridge.mend();
  const now = await takePicture();
  const missing = edit.marks.find((mark) => now.marks.get(mark) === undefined);
  if (missing) return { verdict: "lost", why: `${edit.name}, ${acted.why}: ${missing}` };
  const texts = judgeTexts(now, allowed);
  if (texts) return { verdict: texts, why: `${edit.name}, ${acted.why}` };
  if (isOneOf(now, allowed)) return { verdict: acted.hasLooks ? "right" : "only looks", why: "" };
  const isUntouched = !acted.isDone && now.told === before.told;
  return isUntouched
    ? { verdict: "right", why: "" }
    : { verdict: "wrong", why: `${edit.name}, ${acted.why}` };
}

/** The edit alone, before the action, and after it, on either sheet: whichever comes first, it is one of these. */
export async function sidesOf(
  stage: Stage,
  { press, workbook }: Rehearsed,
  edit: Edit,
): Promise<Picture[]> {
  await stage.open(workbook);
  await edit.work(stage);
  const alone = await takePicture();
  // A pane that has seen the edit needs nothing that guards its write.
  await outcome(press, await stage.seen());
  const editFirst = await takePicture();
  await outcome(press, await stage.open(workbook));
  await edit.work(stage);
  const actionFirst = await takePicture();
  await outcome(press, await stage.open(workbook));
  await edit.work(stage, sourceOrReport);
  return [alone, editFirst, actionFirst, await takePicture()];
}

interface Outcome {
  isDone: boolean;
  hasLooks: boolean;
  why: string;
}

async function outcome(press: Press, live: LiveWorkbook): Promise<Outcome> {
  try {
    const { looksTrouble, done } = await press(live);
    // A field that others have changed is not written: the person is asked.
    const isAsked = typeof done === "object" && done !== null && "theirs" in done;
    return { isDone: !isAsked, hasLooks: looksTrouble === null, why: isAsked ? "asked" : "done" };
  } catch (error) {
    return {
      isDone: false,
      hasLooks: true,
      why: error instanceof Error ? error.message : String(error),
    };
  }
}
