import { readWorkbook } from "../../src/excel/read-workbook";
import { changeRow } from "../../src/report/actions/change-row";
import { fillRow } from "../../src/report/actions/fill-fields";
import { layOut } from "../../src/report/actions/lay-out";
import { publish } from "../../src/report/actions/publish";
import { example } from "../../src/report/form/example";
import { endedActions, readSafe } from "../../src/report/safe/safe-sheet";
import { act } from "../../src/taskpane/workbook/act";
import { viewOf } from "../../src/taskpane/workbook/workbook-view";
import type { LiveWorkbook } from "../../src/taskpane/workbook/live-workbook";
import { layoutRequest, openWorkbook, readReport, valuesOf, wishFor } from "../excel/at-excel";
import { openPane, startHost, type StartedHost, type TestPane } from "../support/pane";
import type { Host } from "../../workbench/host/host";
import type { Batch } from "../../workbench/host/wire";
import { BrokenBridge } from "./broken-bridge";

/* What a person is told, and what pressing again does, where an action's end was not heard of. */

let host: Host;
let open: StartedHost["open"];
let stop: () => Promise<void>;
let mine: TestPane;
let theirs: TestPane;
let bridge: BrokenBridge;

beforeEach(() => {
  ({ host, open, stop } = startHost());
  theirs = openPane(host);
  mine = openPane(host);
  bridge = new BrokenBridge(mine.connection);
});
afterEach(() => stop());

const grid = "รายงาน ITA";

async function laidOut(): Promise<LiveWorkbook> {
  const live = await openWorkbook();
  await act(live, layOut, await layoutRequest({ given: example }));
  return live;
}

const safeNow = async () => readSafe((await readWorkbook({ waitForTyping: true })).safe);

/** The write is carried out, its reply is lost, and so is that of the read which would have shown it. */
const nothingIsHeard = () => bridge.set(1, { kind: "after" }, { kind: "before" });

describe("an action that nobody heard the end of", () => {
  test("is done once, however often it is pressed, also where a colleague has done others since", async () => {
    const live = await laidOut();
    const wish = { kind: "duplicate", row: (await readReport()).rows[2]! } as const;
    nothingIsHeard();
    await expect(act(live, changeRow, wish)).rejects.toThrow();
    bridge.mend();
    theirs.use();
    const their = await openWorkbook();
    await act(their, changeRow, { kind: "down", row: (await readReport()).rows[0]! });
    await act(their, changeRow, { kind: "down", row: (await readReport()).rows[0]! });
    mine.use();
    const { done, undo } = await act(live, changeRow, wish);
    expect(done).not.toBeNull();
    expect(undo).not.toBeNull();
    expect((await readReport()).rows).toHaveLength(7);
  });

  test("is told by the name of the sheet it made, not of one that would come next", async () => {
    const live = await laidOut();
    nothingIsHeard();
    await expect(act(live, publish, null)).rejects.toThrow();
    bridge.mend();
    const { done } = await act(live, publish, null);
    expect(done.sheet).toBe("ฉบับเผยแพร่");
    const { sheets } = await readWorkbook({ waitForTyping: true });
    expect(sheets.map(({ name }) => name).filter((name) => name.startsWith("ฉบับ"))).toEqual([
      "ฉบับเผยแพร่",
    ]);
  });
});

test("the actions that ended are remembered, newest first", async () => {
  const live = await laidOut();
  const ids: string[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await act(live, changeRow, { kind: "down", row: (await readReport()).rows[0]! });
    ids.unshift((await safeNow()).last?.id ?? "");
  }
  expect(endedActions(await safeNow()).slice(0, 3)).toEqual(ids);
});

test("an action of which Excel refused the very first change is not told as broken off", async () => {
  const live = await laidOut();
  const actions = Array.from({ length: 40 }, (_, index) => `${index + 1}. ทำ`).join("\n");
  const wish = await wishFor(1, { actions });
  await act(live, fillRow, await wishFor(0, { actions }));
  const beforeInsert = Math.max(...bridge.sent.map(firstInsert));
  const before = await readReport();
  bridge.set(0, { kind: "cut", actions: beforeInsert });
  await expect(act(live, fillRow, wish)).rejects.toThrow();
  bridge.mend();
  expect((await safeNow()).last?.isUnfinished).toBe(false);
  expect((await readReport()).rows).toEqual(before.rows);
  await act(live, fillRow, wish);
  expect((await readReport()).rows[1]?.text.actions).toBe(actions);
});

test("where the workbook's structure is protected, a field is filled, and more is refused with nothing done", async () => {
  const live = await laidOut();
  // As a report comes that was made elsewhere: without the add-in's own hidden sheet.
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("ITA_Safe").delete();
    await context.sync();
  });
  host.play.structureIsProtected = true;
  await live.current();
  await act(live, fillRow, await wishFor(1, { measures: "• ประชุม" }));
  expect((await readReport()).rows[1]?.text.measures).toBe("• ประชุม");
  const before = await valuesOf(grid, "A1:H40");
  const row = (await readReport()).rows[0]!;
  await expect(act(live, changeRow, { kind: "down", row })).rejects.toThrow();
  await expect(act(live, publish, null)).rejects.toThrow();
  expect(await valuesOf(grid, "A1:H40")).toEqual(before);
});

test("what was broken off is known to the pane at once, whatever else it had been told to read again", async () => {
  const live = await laidOut();
  bridge.mend();
  await act(live, changeRow, { kind: "duplicate", row: (await readReport()).rows[1]! });
  const beforeInsert = Math.max(...bridge.sent.map(firstInsert));
  const row = (await readReport()).rows[1]!;
  bridge.set(1, { kind: "cut", actions: beforeInsert + 2 });
  live.recheck.hint({ sheetName: grid, row: 6, column: 3, rowCount: 1, columnCount: 1 });
  await expect(act(live, changeRow, { kind: "duplicate", row })).rejects.toThrow();
  bridge.mend();
  expect(live.book?.safe.last?.isUnfinished).toBe(true);
  expect(live.book && viewOf(live.book).report?.isReady).toBe(false);
});

test("a safe sheet that was added and not yet hidden is hidden by the next write", async () => {
  const live = await openWorkbook();
  const request = await layoutRequest({ given: example });
  const isSafeSeen = async () => {
    const { sheets } = await readWorkbook({ waitForTyping: true });
    return sheets.find(({ name }) => name === "ITA_Safe")?.isVisible;
  };
  bridge.set(1, { kind: "cut", actions: 5 });
  await expect(act(live, layOut, request)).rejects.toThrow();
  bridge.mend();
  expect(await isSafeSeen()).toBe(true);
  await act(live, layOut, request);
  expect(await isSafeSeen()).toBe(false);
});

/** How many of a batch's actions come before rows come in. */
function firstInsert({ Actions, ObjectPaths }: BrokenBridge["sent"][number]): number {
  return Actions.findIndex(({ ObjectPathId }) => ObjectPaths[ObjectPathId]?.Name === "Insert");
}

test("a blank sheet that is laid out half is taken again, behind whichever write of cells it broke off", async () => {
  const wish = await layoutRequest();
  const live = await openWorkbook();
  const blank = structuredClone(host.snapshot());
  bridge.mend();
  await act(live, layOut, wish);
  const cuts = writesOfCells(bridge.sent[1]);
  expect(cuts.length).toBeGreaterThan(3);
  for (const actions of cuts) {
    open(blank);
    const again = await openWorkbook();
    bridge.set(1, { kind: "cut", actions });
    // Behind the last ones nothing is left but to show what is there, and the pane does so itself.
    await act(again, layOut, wish).catch(() => null);
    bridge.mend();
    await act(again, layOut, wish);
    const { sheets } = await readWorkbook({ waitForTyping: true });
    expect(sheets.filter(({ isVisible }) => isVisible).map(({ name }) => name)).toEqual([
      grid,
      "ฝ่าย",
    ]);
  }
});

/** After how many of its actions a batch has just written cells. */
function writesOfCells(batch: Batch | undefined): number[] {
  return (batch?.Actions ?? []).flatMap(({ Name }, index) =>
    Name === "Formulas" ? [index + 1] : [],
  );
}
