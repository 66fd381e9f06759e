import { readKeptState } from "../../src/excel/kept-state";
import { readWorkbook } from "../../src/excel/read-workbook";
import { changeRow } from "../../src/report/actions/change-row";
import { restore } from "../../src/report/actions/restore";
import { readSafe } from "../../src/report/safe/safe-sheet";
import type { Host } from "../../workbench/host/host";
import { openPane, startHost, type TestPane } from "../support/pane";
import {
  act,
  changeRows,
  exampleLaidOut,
  fill,
  fillRow,
  layOut,
  readReport,
  valuesOf,
} from "./at-excel";

let host: Host;
let stop: () => Promise<void>;
let pane: TestPane;

beforeEach(async () => {
  ({ host, stop } = startHost(await exampleLaidOut()));
  pane = openPane(host);
});
afterEach(() => stop());

const grid = "รายงาน ITA";
const everything = () => valuesOf(grid, "A1:J40");

async function keptNow() {
  return readSafe((await readWorkbook({ waitForTyping: true })).safe).kept;
}

async function bringBack(index = 0) {
  const state = (await keptNow())[index];
  const sheets = state && (await readKeptState(state));
  if (!state || !sheets) throw new Error("no such state is kept");
  return act(restore, { id: state.id, sheets });
}

async function inFront(sheetName: string) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).activate();
    await context.sync();
  });
}

const rowAt = async (index: number) => (await readReport()).rows[index]!;

test("a report comes back as it was before, from the workbook alone, and the one in its place is kept", async () => {
  await fill(grid, "J9", [["จดไว้ข้างตาราง"]]);
  const before = await everything();
  await changeRows({ kind: "delete", row: await rowAt(1) });
  await fill(grid, "D9", [["พิมพ์หลังจากนั้น"]]);
  const after = await everything();
  await bringBack();
  await host.idle();
  expect(await everything()).toEqual(before);
  await bringBack();
  await host.idle();
  expect(await everything()).toEqual(after);
});

test("a state kept while Excel had not yet calculated comes back with its legend and its count of rows", async () => {
  const before = await everything();
  await changeRows({ kind: "delete", row: await rowAt(1) });
  const [state] = await keptNow();
  const sheets = state && (await readKeptState(state));
  const uncalculated = (sheets ?? []).map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((line) =>
      line.map((cell) => (typeof cell === "object" && "drawn" in cell ? { drawn: "" } : cell)),
    ),
  }));
  await act(restore, { id: state?.id ?? "", sheets: uncalculated });
  await host.idle();
  expect(await everything()).toEqual(before);
});

test("what people wrote beside the grid is kept and brought back with another sheet in front", async () => {
  await changeRows({ kind: "duplicate", row: await rowAt(1) });
  await fill(grid, "J10", [["จดไว้ใหม่"]]);
  await inFront("ฝ่าย");
  await bringBack();
  expect((await valuesOf(grid, "J10"))[0]).toEqual([""]);
  await bringBack();
  expect((await valuesOf(grid, "J10"))[0]).toEqual(["จดไว้ใหม่"]);
});

test("people's formulas outside the rows stay", async () => {
  host.typeInto(grid, "J3", "=1+2");
  host.typeInto(grid, "J40", "=2+3");
  await changeRows({ kind: "down", row: await rowAt(0) });
  await bringBack();
  const formulas = await Excel.run(async (context) => {
    const cells = ["J3", "J40"].map((address) =>
      context.workbook.worksheets.getItem(grid).getRange(address).load("formulas"),
    );
    await context.sync();
    return cells.map((cell) => cell.formulas);
  });
  expect(formulas).toEqual([[["=1+2"]], [["=2+3"]]]);
});

test("a sheet that was not read, since another report is in front, is not touched", async () => {
  await changeRows({ kind: "duplicate", row: await rowAt(1) });
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("อื่น");
    other.activate();
    context.workbook.names.getItem("ITA_Report").formula = "='อื่น'!$A:$H";
    await context.sync();
  });
  const before = await everything();
  await expect(bringBack()).rejects.toThrow("sheet-not-in-front");
  expect(await everything()).toEqual(before);
});

test("a sheet that is gone comes anew, and that is told", async () => {
  await changeRows({ kind: "duplicate", row: await rowAt(1) });
  await inFront("ฝ่าย");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(grid).delete();
    await context.sync();
  });
  expect((await bringBack()).done).toEqual({ sheets: [grid], added: [grid] });
  expect((await valuesOf(grid, "B7"))[0]?.[0]).toContain("i8");
});

test("of many small changes one state is kept, so that the one before a large change stays", async () => {
  await layOut();
  for (let count = 0; count < 3; count += 1)
    await act(changeRow, { kind: "down", row: await rowAt(0) });
  expect((await keptNow()).map(({ action }) => action)).toEqual(["change-row", "lay-out"]);
});

test("a write that Excel says yes to and does not keep is told, not called saved", async () => {
  await fillRow(0, { measures: "• ก่อน" });
  const { bridge } = pane.connection;
  const send = bridge.sendMessageToHost.bind(bridge);
  // As where somebody begins to type in the cell: what is set is not what is read back.
  bridge.sendMessageToHost = (text) => send(text.replaceAll("• หายไป", "• อย่างอื่น"));
  await expect(fillRow(0, { measures: "• หายไป" })).rejects.toThrow("not what the cells hold");
});
