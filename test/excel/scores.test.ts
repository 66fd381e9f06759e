import { readWorkbook } from "../../src/excel/read-workbook";
import { importScores as importAction } from "../../src/report/actions/import-scores";
import type { ImportRequest } from "../../src/report/actions/plan-import";
import { readScoreSheet } from "../../src/report/sheets/scores/read-score-sheet";
import type { ItemScore } from "../../src/report/sheets/scores/score-list";
import { readSettings } from "../../src/report/sheets/settings/lists-sheet";
import { loadOffered } from "../../src/report/assessment/offered-lists";
import type { Host } from "../../workbench/host/host";
import { openPane, startHost, type StartedHost, type TestPane } from "../support/pane";
import { act, changeRows, exampleLaidOut, fill, takeBack, tripsOf, valuesOf } from "./at-excel";

let host: Host;
let open: StartedHost["open"];
let stop: () => Promise<void>;
let pane: TestPane;

beforeEach(() => {
  ({ host, open, stop } = startHost());
  pane = openPane(host);
});
afterEach(() => stop());

const sheetName = "คะแนน ITA";
const items: ItemScore[] = [
  { instrument: "IIT", code: "i1", title: "การปฏิบัติงาน", score: 60 },
  { instrument: "IIT", code: "i8", title: "กระบวนการงบประมาณ (การมีส่วนร่วม)", score: 73.1 },
  { instrument: "EIT", code: "e7", title: "การเผยแพร่ข้อมูล", score: 72.7 },
  { instrument: "OIT", code: "O1", title: "โครงสร้าง", score: 100 },
  { instrument: "OIT", code: "O13", title: "รายงานผลการดำเนินงานประจำปี", score: 0 },
];

const request = async (
  list: readonly ItemScore[],
  assessedYear = 2566,
): Promise<ImportRequest> => ({
  items: list,
  assessedYear,
  lists: await loadOffered(assessedYear, []),
  listsBefore: await loadOffered(2566, []),
  newSettings: { fiscalYear: 2567, threshold: 85 },
});

async function importScores(list: readonly ItemScore[], assessedYear = 2566) {
  return act(importAction, await request(list, assessedYear));
}

const reading = () => readWorkbook({ waitForTyping: false });

async function sheetsNow(): Promise<string[]> {
  return (await reading()).sheets.map(({ name }) => name);
}

describe("scores put into the workbook", () => {
  it("take a read, a write, one of their looks and one of the report behind them, and read back with their year", async () => {
    open(await exampleLaidOut());
    expect(await tripsOf(pane, importAction, await request(items))).toBe(4);
    const list = readScoreSheet((await reading()).scores!)!;
    expect(list.assessedYear).toBe(2566);
    expect(list.items.map(({ code, score }) => [code, score]).sort()).toEqual(
      items.map(({ code, score }) => [code, score]).sort(),
    );
  });

  it("stand in a native table with a native chart, its threshold a line", async () => {
    await importScores(items);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.tables.load("items/name");
      await context.sync();
      const area = sheet.tables.items[0]!.getRange().load("address");
      const { series } = sheet.charts.getItem("ITA_ScoreChart");
      series.load("items/name,items/chartType");
      await context.sync();
      expect(area.address).toBe("'คะแนน ITA'!A4:F9");
      expect(series.items.map(({ name, chartType }) => [name, chartType])).toEqual([
        ["คะแนน", "ColumnClustered"],
        ["เกณฑ์", "Line"],
      ]);
    });
  });

  it("say beside each weak item whether a row of the report is about it, as rows come", async () => {
    open(await exampleLaidOut());
    await importScores(items);
    await host.idle();
    const covered = async () =>
      Object.fromEntries(
        (await valuesOf(sheetName, "B5:F9")).map((cells) => [cells[0], cells.at(-1)]),
      );
    expect(await covered()).toEqual({
      i1: "ยังไม่มีแถว",
      i8: "มีแล้ว",
      e7: "มีแล้ว",
      O1: "",
      O13: "มีแล้ว",
    });
    await changeRows({ kind: "build", rows: { urgent: [[items[0]!]], develop: [] } });
    await host.idle();
    expect((await covered()).i1).toBe("มีแล้ว");
  });

  it("need no report yet: its threshold and lists come along", async () => {
    await importScores(items);
    await host.idle();
    expect(await valuesOf(sheetName, "E5:F5")).toEqual([[85, "ยังไม่มีแถว"]]);
    expect(readSettings((await reading()).settings!.values)).toMatchObject({
      assessedYear: 2566,
      fiscalYear: 2567,
    });
  });

  it("of the same year go into their own cells when they come again", async () => {
    await importScores(items);
    host.typeInto(sheetName, "H5", "จดไว้");
    const later = [
      { ...items[1]!, score: 90 },
      { ...items[0]!, code: "i2", score: 50 },
    ];
    // Nothing is laid out: the sheet beside the scores is looked at before, which takes two.
    expect(await tripsOf(pane, importAction, await request(later))).toBe(5);
    const list = readScoreSheet((await reading()).scores!)!;
    expect(list.items.map(({ code, score }) => [code, score])).toEqual([
      ["i1", 60],
      ["i8", 90],
      ["e7", 72.7],
      ["O13", 0],
      ["i2", 50],
      ["O1", 100],
    ]);
    expect(await sheetsNow()).toHaveLength(4);
    expect(await valuesOf(sheetName, "H5")).toEqual([["จดไว้"]]);
  });

  it("of another year get a sheet of their own, and the old one stays", async () => {
    open(await exampleLaidOut());
    await importScores(items);
    await importScores(items.slice(0, 2), 2565);
    expect(await sheetsNow()).toContain("คะแนน ITA (2)");
    expect(await valuesOf(sheetName, "A1")).toEqual([["คะแนน ITA ปีที่ประเมิน พ.ศ. 2566"]]);
    const now = await reading();
    expect(readScoreSheet(now.scores!)).toMatchObject({ assessedYear: 2565 });
    expect(readSettings(now.settings!.values)?.assessedYear).toBe(2565);
  });
});

describe("putting scores in is taken back", () => {
  it("with its sheet, names and lists where all was new", async () => {
    const before = await reading();
    const { undo } = await importScores(items);
    expect(await takeBack(undo)).toBe(true);
    const after = await reading();
    // The safe sheet alone stays: it says that it was taken back.
    const sheetsOf = ({ sheets }: typeof after) => sheets.map(({ name }) => name);
    expect(sheetsOf(after)).toEqual([...sheetsOf(before), "ITA_Safe"]);
    expect(after.names).toEqual(before.names);
    expect(after.scores).toBeNull();
  });

  it.each(["H5", "C5", "A30"])("but not once someone has written into %s", async (address) => {
    const { undo } = await importScores(items);
    await fill(sheetName, address, [["ถามผู้ประเมิน"]]);
    expect(await takeBack(undo)).toBe(false);
    expect(await valuesOf(sheetName, address)).toEqual([["ถามผู้ประเมิน"]]);
  });

  it("to the year before, its sheet and its lists", async () => {
    open(await exampleLaidOut());
    await importScores(items);
    const before = await reading();
    const { undo } = await importScores(items.slice(0, 2), 2565);
    expect(await takeBack(undo)).toBe(true);
    const after = await reading();
    expect(after.sheets).toEqual(before.sheets);
    expect(after.scores).toEqual(before.scores);
    expect(after.settings).toEqual(before.settings);
  });

  it("exactly, where scores of the same year were changed and added", async () => {
    await importScores(items);
    await host.idle();
    const before = await valuesOf(sheetName, "A1:H14");
    const { undo } = await importScores([
      { ...items[1]!, score: 90 },
      { ...items[0]!, code: "i2", score: 50 },
    ]);
    expect(await takeBack(undo)).toBe(true);
    await host.idle();
    expect(await valuesOf(sheetName, "A1:H14")).toEqual(before);
  });

  it("not once a score was typed over", async () => {
    const { undo } = await importScores(items);
    host.typeInto(sheetName, "D5", "99");
    expect(await takeBack(undo)).toBe(false);
    expect(await valuesOf(sheetName, "D5")).toEqual([[99]]);
  });
});
