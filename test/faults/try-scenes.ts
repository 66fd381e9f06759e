import { edits } from "./co-author";
import { verdicts, type Verdict } from "./judge";
import { judgeFault, judgeMeanwhile, rehearse, sidesOf, type Judged } from "./points";
import type { Scene } from "./scenes/scene";
import { groups, scenes } from "./scenes/scenes";
import { openStage, type Stage } from "./stage";

const isThorough = process.env["ITA_FAULTS"] === "all";
const requirementSet = process.env["ITA_EXCEL"];
const wished = process.env["ITA_SCENE"];

/**
 * Every action, with every round trip of it failing: before Excel has done anything, after it has done all,
 * and cut short after each of the batch's actions; and with somebody else's edit in each moment between.
 * `npm run test:faults` tries every point; else a few of each scene, the same ones each time.
 */
export function tryScenes(group: keyof typeof groups): void {
  const tried = groups[group].filter(({ name }) => wished === undefined || name === wished);
  if (tried.length === 0) {
    test("has not the scene that was asked for, which is another group's", () => {
      expect(scenes.map(({ name }) => name)).toContain(wished);
    });
    return;
  }
  let stage: Stage;
  beforeAll(() => {
    stage = openStage({ requirementSet });
    process.stdout.write(`${["", "points", ...verdicts].join(" | ")}\n`);
  });
  afterAll(() => stage.stop());

  describe.each(tried)("$name", (scene) => {
    test("loses no text, doubles none and leaves nothing half done unsaid, wherever it breaks off", async () => {
      const judged = await brokenOff(stage, scene);
      tell(`${scene.name}: broken off`, judged);
      expect(judged).not.toEqual([]);
      expect(faulty(judged)).toEqual([]);
    });

    test("loses no text and puts none in a wrong place, whatever others do in that moment", async () => {
      const judged = await withOthers(stage, scene);
      tell(`${scene.name}: others`, judged);
      expect(judged).not.toEqual([]);
      expect(faulty(judged)).toEqual([]);
    });
  });
}

async function brokenOff(stage: Stage, scene: Scene): Promise<Judged[]> {
  const rehearsed = await rehearse(stage, scene, stage.blank);
  const judged: Judged[] = [];
  for (const [trip, { actions, writes, turns }] of rehearsed.trips.entries()) {
    for (const kind of kindsOf(writes))
      judged.push(await judgeFault(stage, rehearsed, trip, { kind }, "press again"));
    for (const cut of writes ? cutsOf(actions, turns) : []) {
      const then = judged.length % 2 === 0 ? "press again" : "take back";
      judged.push(await judgeFault(stage, rehearsed, trip, { kind: "cut", actions: cut }, then));
    }
  }
  return judged;
}

async function withOthers(stage: Stage, scene: Scene): Promise<Judged[]> {
  const rehearsed = await rehearse(stage, scene, stage.blank);
  const judged: Judged[] = [];
  const writes = rehearsed.trips.flatMap(({ writes }, trip) => (writes ? [trip] : []));
  for (const edit of isThorough ? edits : oneOf(edits, scenes.indexOf(scene))) {
    const allowed = await sidesOf(stage, rehearsed, edit);
    const trips = isThorough ? rehearsed.trips.keys() : writes.slice(0, 1);
    for (const trip of trips)
      judged.push(await judgeMeanwhile(stage, rehearsed, trip, edit, allowed));
  }
  return judged;
}

/** Where a trip only reads, it is the same for the workbook whether Excel has done it or not. */
const kindsOf = (writes: boolean): readonly ("before" | "after")[] =>
  writes || isThorough ? ["before", "after"] : ["before"];

/** One of them, another one for the next scene. */
function oneOf<Each>(all: readonly Each[], index: number): Each[] {
  return all.filter((_, at) => at === index % all.length);
}

/** After how many of a batch's actions it is cut short: after each, or around rows that move, near the end and some others. */
function cutsOf(actions: number, turns: readonly number[]): number[] {
  const every = Array.from({ length: Math.max(0, actions - 1) }, (_, index) => index + 1);
  const stride = Math.max(1, Math.ceil(every.length / 3));
  const near = [turns[0], turns.at(-1)].flatMap((turn = 0) => [turn, turn + 2]);
  // There a new sheet is given over and shown, and the log says that it is done.
  const nearEnd = [1, 4].map((before) => actions - before);
  return isThorough
    ? every
    : every.filter((cut) => cut % stride === 0 || near.includes(cut) || nearEnd.includes(cut));
}

const faulty = (judged: readonly Judged[]) =>
  judged.filter(({ verdict }) => verdict !== "right" && verdict !== "only looks");

/** A line of the table, as soon as it is known: a thorough run is long. */
function tell(name: string, judged: readonly Judged[]): void {
  const count = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict).length;
  process.stdout.write(`${[name, judged.length, ...verdicts.map(count)].join(" | ")}\n`);
}
