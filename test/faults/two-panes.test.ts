import fc from "fast-check";
import { watchWorkbook, type WorkbookEvent } from "../../src/excel/watch-workbook";
import { readWorkbook } from "../../src/excel/read-workbook";
import type { Action } from "../../src/report/actions/action";
import { changeRow } from "../../src/report/actions/change-row";
import { fillRow } from "../../src/report/actions/fill-fields";
import { layOut } from "../../src/report/actions/lay-out";
import { entryKeys } from "../../src/report/form/columns";
import { example } from "../../src/report/form/example";
import { reportInView } from "../../src/report/book/report-in-view";
import type { ReportRow } from "../../src/report/form/report";
import type { Book } from "../../src/report/book/book";
import { targetOf } from "../../src/report/rows/follow-row";
import { RefusedError } from "../../src/taskpane/actions/trouble";
import { act } from "../../src/taskpane/workbook/act";
import { passOn } from "../../src/taskpane/workbook/keep-watch";
import { LiveWorkbook } from "../../src/taskpane/workbook/live-workbook";
import { layoutRequest } from "../excel/at-excel";
import { openPane, startHost, type TestPane } from "../support/pane";
import { BrokenBridge } from "./broken-bridge";
import { marked, takePicture } from "./picture";

/*
 * Two people on one report, each in a pane of their own, what one does often falling between the other's
 * read and write. `npm run test:faults` takes 5,000 steps; else some, the same ones each time.
 */
const steps = process.env["ITA_FAULTS"] === "all" ? 5000 : 12;

interface Person {
  pane: TestPane;
  bridge: BrokenBridge;
  live: LiveWorkbook;
  /** What Excel has told this person's pane, and it has not passed on yet. */
  told: WorkbookEvent[];
}

/** What a step does, by numbers that pick from what is there. */
const step = fc.record({
  person: fc.nat(1),
  deed: fc.constantFrom("fill", "fill", "fill", "long", "add", "delete", "duplicate", "up", "down"),
  row: fc.nat(20),
  key: fc.constantFrom(
    ...entryKeys.filter((key) => !["instrument", "issue", "score"].includes(key)),
  ),
  /** Before which of the round trips the other person acts; none where it takes fewer. */
  between: fc.nat(4),
});
type Step = (typeof step extends fc.Arbitrary<infer Each> ? Each : never) & { text: string };

test("two panes lose nothing and double nothing, and show the same in the end", async () => {
  const { host, stop } = startHost();
  const people: Person[] = [openPerson(), openPerson()];
  const [first] = people;
  if (!first) throw new Error("nobody is there");
  first.pane.use();
  await act(first.live, layOut, await layoutRequest({ given: example }));
  for (const { pane, told } of people) {
    pane.use();
    await watchWorkbook((event) => told.push(event));
  }

  const drawn = fc.sample(step, { numRuns: steps, seed: 20261127 });
  for (const [index, each] of drawn.entries()) {
    const next = { ...each, text: `• ข้อความ ${marked(index)}` };
    const inner = { ...each, person: 1 - each.person, row: each.row + each.between };
    await take(next, { ...inner, text: `• ของอีกคน ${marked(steps + index)}` });
  }

  await host.idle();
  const shown = [];
  for (const person of people) {
    const { report } = await caughtUp(person);
    shown.push(JSON.stringify(report?.rows.map(({ text }) => text)));
  }
  first.pane.use();
  const really = reportInView(await readWorkbook({ waitForTyping: true }))?.rows;
  expect(shown).toEqual(Array(2).fill(JSON.stringify(really?.map(({ text }) => text))));
  await stop();

  function openPerson(): Person {
    const pane = openPane(host);
    const bridge = new BrokenBridge(pane.connection);
    return { pane, bridge, live: new LiveWorkbook(() => undefined), told: [] };
  }

  /** One person's step, with the other's whole step before one of its round trips. */
  async function take(outer: Step, inner: Step) {
    const person = people[outer.person];
    if (!person) return;
    const row = await rowOf(person, outer);
    const before = await takePicture();
    let meanwhile: Marks = new Map();
    person.bridge.set(outer.between, {
      kind: "meanwhile",
      work: async () => {
        meanwhile = await alone(inner);
        person.pane.use();
      },
    });
    const isDone = await carryOut(person.live, outer, row);
    person.bridge.mend();
    // Just what the two were to do has happened to the texts.
    const expected = sumOf(before.marks, meanwhile, effectOf(outer, row, isDone));
    expect([outer.deed, sumOf((await takePicture()).marks)]).toEqual([outer.deed, expected]);
  }

  /** @returns what it does to the texts. */
  async function alone(inner: Step) {
    const person = people[inner.person];
    if (!person) throw new Error("nobody is there");
    person.bridge.mend();
    const row = await rowOf(person, inner);
    const before = await takePicture();
    const isDone = await carryOut(person.live, inner, row);
    const effect = effectOf(inner, row, isDone);
    const after = sumOf((await takePicture()).marks);
    expect([inner.deed, after]).toEqual([inner.deed, sumOf(before.marks, effect)]);
    return effect;
  }
});

/** What a person's pane knows once it has followed all it was told; the globals speak for it then. */
function caughtUp({ pane, live, told }: Person): Promise<Book> {
  pane.use();
  for (const event of told.splice(0)) passOn(event, live);
  return live.current();
}

/** The row a person has before them, as their pane shows it. */
async function rowOf(person: Person, { row }: Step): Promise<ReportRow | null> {
  const rows = (await caughtUp(person)).report?.rows ?? [];
  return rows[row % Math.max(1, rows.length)] ?? null;
}

const manyLines = Array.from({ length: 30 }, (_, index) => `${index + 1}. ทำ`).join("\n");

async function carryOut(live: LiveWorkbook, { deed, key, text }: Step, row: ReportRow | null) {
  const report = live.book?.report;
  if (!report || !row) return false;
  if (deed === "add") return isCarriedOut(live, changeRow, { kind: "add", section: "urgent" });
  if (deed !== "fill" && deed !== "long") return isCarriedOut(live, changeRow, { kind: deed, row });
  const target = targetOf(report, { sheetRow: row.sheetRows[0] ?? 0, row });
  const typed = deed === "long" ? `${text}\n${manyLines}` : text;
  return isCarriedOut(live, fillRow, {
    target,
    fields: { [key]: typed },
    seen: { [key]: row.text[key] },
  });
}

/** False where the person was told that it was not, and why. */
async function isCarriedOut<Wish, Done>(
  live: LiveWorkbook,
  action: Action<Wish, Done>,
  wish: Wish,
) {
  try {
    const { done } = await act(live, action, wish);
    return !(typeof done === "object" && done !== null && "theirs" in done);
  } catch (error) {
    if (error instanceof RefusedError) return false;
    throw error;
  } finally {
    // Reading in the background, some time later, would fall into the other person's step.
    live.recheck.stop();
  }
}

type Marks = Map<string, number>;

/** What a step does to the texts: nothing, where it was refused. */
function effectOf({ deed, key, text }: Step, row: ReportRow | null, isDone: boolean): Marks {
  const effect: Marks = new Map();
  if (!isDone || !row) return effect;
  const isFilled = deed === "fill" || deed === "long";
  const away = isFilled ? [row.text[key]] : deed === "delete" ? Object.values(row.text) : [];
  const added = isFilled ? [text] : deed === "duplicate" ? Object.values(row.text) : [];
  for (const [mark] of away.join().matchAll(/⟦\d+⟧/g)) add(effect, mark, -1);
  for (const [mark] of added.join().matchAll(/⟦\d+⟧/g)) add(effect, mark, 1);
  return effect;
}

function add(marks: Marks, mark: string, by: number): void {
  const now = (marks.get(mark) ?? 0) + by;
  if (now === 0) marks.delete(mark);
  else marks.set(mark, now);
}

function sumOf(...all: ReadonlyMap<string, number>[]): [string, number][] {
  const sum: Marks = new Map();
  for (const marks of all) for (const [mark, count] of marks) add(sum, mark, count);
  return [...sum].sort();
}
