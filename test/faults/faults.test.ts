import { edits } from "./co-author";
import { verdicts, type Verdict } from "./judge";
import { judgeFault, judgeMeanwhile, rehearse, type Judged } from "./points";
import { scenes } from "./scenes";
import { openStage, type Stage } from "./stage";

/*
 * Every action, with every round trip of it failing: before Excel has done anything, after it has done all,
 * and cut short after each of the batch's actions; and with somebody else's edit in each moment between.
 * `npm run test:faults` tries every point; else a few of each scene, the same ones each time.
 */
const isThorough = process.env["ITA_FAULTS"] === "all";
const requirementSet = process.env["ITA_EXCEL"];
const wished = process.env["ITA_SCENE"];

/** A thorough run takes an hour or so. */
const patience = isThorough ? 3_600_000 : 300_000;

let stage: Stage;
const table = new Map<string, Judged[]>();

beforeAll(() => {
  stage = openStage({ requirementSet });
});
afterAll(async () => {
  await stage.stop();
  process.stdout.write(`${tableOf(table)}\n`);
}, patience);

describe.each(scenes.filter(({ name }) => wished === undefined || name === wished))(
  "$name",
  (scene) => {
    test(
      "loses no text, doubles none and leaves nothing half done unsaid, wherever it breaks off",
      async () => {
        const rehearsed = await rehearse(stage, scene, stage.blank);
        const judged: Judged[] = [];
        for (const [trip, { actions, writes }] of rehearsed.trips.entries()) {
          for (const kind of ["before", "after"] as const)
            judged.push(await judgeFault(stage, rehearsed, trip, { kind }, "press again"));
          for (const cut of writes ? cutsOf(actions) : []) {
            const then = judged.length % 2 === 0 ? "press again" : "take back";
            judged.push(
              await judgeFault(stage, rehearsed, trip, { kind: "cut", actions: cut }, then),
            );
          }
        }
        table.set(`${scene.name}: broken off`, judged);
        expect(faulty(judged)).toEqual([]);
      },
      patience,
    );

    test(
      "loses no text and puts none in a wrong place, whatever others do in that moment",
      async () => {
        const rehearsed = await rehearse(stage, scene, stage.blank);
        const judged: Judged[] = [];
        for (const edit of edits)
          for (const [trip, { writes }] of rehearsed.trips.entries())
            if (isThorough || writes)
              judged.push(await judgeMeanwhile(stage, rehearsed, trip, edit));
        table.set(`${scene.name}: others`, judged);
        expect(faulty(judged)).toEqual([]);
      },
      patience,
    );
  },
);

/** After how many of a batch's actions it is cut short: after each, or some seven of them. */
function cutsOf(actions: number): number[] {
  const every = Array.from({ length: Math.max(0, actions - 1) }, (_, index) => index + 1);
  const stride = Math.max(1, Math.floor(every.length / 7));
  return isThorough ? every : every.filter((cut) => cut % stride === 0);
}

const faulty = (judged: readonly Judged[]) =>
  judged.filter(({ verdict }) => verdict !== "right" && verdict !== "only looks");

function tableOf(judged: ReadonlyMap<string, readonly Judged[]>): string {
  const count = (all: readonly Judged[], verdict: Verdict) =>
    all.filter((one) => one.verdict === verdict).length;
  const line = (name: string, all: readonly Judged[]) =>
    [name, all.length, ...verdicts.map((verdict) => count(all, verdict))].join(" | ");
  return [
    ["", "points", ...verdicts].join(" | "),
    ...[...judged].map(([name, all]) => line(name, all)),
    line("all", [...judged.values()].flat()),
  ].join("\n");
}
