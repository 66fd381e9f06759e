import { keepWatch } from "../../src/taskpane/workbook/keep-watch";
import { LiveWorkbook, type Happening } from "../../src/taskpane/workbook/live-workbook";
import type { Host } from "../../workbench/host/host";
import { openPane, startHost, type TestPane } from "../support/pane";
import { act } from "../../src/taskpane/workbook/act";
import { changeRow } from "../../src/report/actions/change-row";
import { exampleLaidOut, fillRow } from "./at-excel";

let host: Host;
let stop: () => Promise<void>;
let pane: TestPane;
let live: LiveWorkbook;
let endWatch: () => void;
let happened: Happening[];

beforeEach(async () => {
  // As much of a browser as watching needs: somewhere to hear of focus.
  Object.assign(globalThis, { window: new EventTarget(), document: new EventTarget() });
  ({ host, stop } = startHost(await exampleLaidOut()));
  pane = openPane(host);
  happened = [];
  live = new LiveWorkbook((happening) => happened.push(happening));
  endWatch = keepWatch(live);
  await live.current();
  await host.idle();
  await live.current();
  pane.resetRoundTrips();
});
afterEach(async () => {
  endWatch();
  await stop();
});

const sheetName = "รายงาน ITA";
const rowNow = (index: number) => live.book?.report?.rows[index]?.text;

/** Everything told of is read. */
async function caughtUp() {
  await host.idle();
  await live.current();
}

async function select(address: string) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange(address).select();
    await context.sync();
  });
}

it("a cell typed into is read again by itself, in one round trip", async () => {
  host.typeInto(sheetName, "D8", "• ประกาศให้ทราบทั่วกัน");
  await caughtUp();
  expect(pane.roundTrips()).toBe(1);
  expect(rowNow(1)?.measures).toBe("• ประกาศให้ทราบทั่วกัน");
});

it("what is missing by now is shown after every edit, as by a first look", async () => {
  const missing = async () => {
    await caughtUp();
    const shown = happened.flatMap((each) => (each.kind === "read" ? [each.view] : [])).at(-1);
    return shown?.report?.groups.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  };
  host.typeInto(sheetName, "G8", "");
  expect(await missing()).toContain("missing-results");
  host.typeInto(sheetName, "G8", "• บุคลากรทราบทั่วกัน");
  expect(await missing()).not.toContain("missing-results");
});

it("while a row is moved, the pane shows no other row in its place", async () => {
  await select("A7");
  await caughtUp();
  happened = [];
  const before = await live.current();
  const row = before.report?.rows[0];
  if (!row) throw new Error("there is no row");
  await act(live, changeRow, { kind: "down", row });
  await caughtUp();
  const shown = happened.flatMap((each) =>
    "selected" in each ? (each.selected?.row?.text.issue ?? "none") : [],
  );
  expect([...new Set(shown)]).toEqual([row.text.issue]);
});

it("following the cursor is one read, and the pane knows its place before that", async () => {
  await select("B9");
  pane.resetRoundTrips();
  await host.idle();
  expect(live.cursor).toEqual({ row: 8, column: 1 });
  expect(pane.roundTrips()).toBe(0);
  await live.current();
  expect(pane.roundTrips()).toBe(1);
});

it("a pick from a dropdown that told nothing shows as soon as the cursor moves on", async () => {
  host.play.dropdownPicksAreSilent = true;
  await select("E7");
  await caughtUp();
  host.pickFromDropdown(sheetName, "E7", "ฝกม.");
  await caughtUp();
  expect(rowNow(0)?.responsible).not.toBe("ฝกม.");
  await select("E8");
  await caughtUp();
  expect(rowNow(0)?.responsible).toBe("ฝกม.");
});

it("what a co-author's pane writes arrives", async () => {
  const theirs = openPane(host);
  await fillRow(0, { results: "• ของเพื่อนร่วมงาน" });
  theirs.connection.disconnect();
  pane.use();
  await caughtUp();
  expect(rowNow(0)?.results).toBe("• ของเพื่อนร่วมงาน");
});

it("a sheet that was given another name is followed", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).name = "รายงานฉบับร่าง";
    await context.sync();
  });
  host.typeInto("รายงานฉบับร่าง", "D8", "• หลังเปลี่ยนชื่อ");
  await caughtUp();
  expect(live.book?.reading.active.sheetName).toBe("รายงานฉบับร่าง");
  expect(rowNow(1)?.measures).toBe("• หลังเปลี่ยนชื่อ");
});

it("while a cell is being edited the read is put off, and made up for later", async () => {
  host.play.cellEditMode = true;
  live.recheck.hint("everything");
  await live.recheck.readNow();
  expect(happened.at(-1)).toEqual({ kind: "put-off" });
  host.play.cellEditMode = false;
  host.typeInto(sheetName, "D8", "• ใหม่");
  await caughtUp();
  expect(rowNow(1)?.measures).toBe("• ใหม่");
});
