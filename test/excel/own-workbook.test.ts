import { readWorkbook } from "../../src/excel/read-workbook";
import { publish as publishAction } from "../../src/report/actions/publish";
import { sheetNames } from "../../src/report/workbook/names";
import { example } from "../../src/report/form/example";
import { reportInView } from "../../src/report/book/report-in-view";
import type { CellValue } from "../../src/report/form/report";
import type { Host } from "../../workbench/host/host";
import { wordPaste } from "../samples/word-paste";
import { openPane, startHost, type StartedHost, type TestPane } from "../support/pane";
import {
  act,
  changeRows,
  check,
  exampleLaidOut,
  fill,
  layOut,
  readReport,
  tripsOf,
  valuesOf,
} from "./at-excel";

/* What people do to their workbook themselves is theirs: the add-in works around it. */

let open: StartedHost["open"];
let stop: () => Promise<void>;
let host: Host;
let pane: TestPane;

beforeEach(() => {
  ({ host, open, stop } = startHost());
  pane = openPane(host);
});
afterEach(() => stop());

const grid = sheetNames.report;

async function hide(rows: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(grid).getRange(rows).rowHidden = true;
    await context.sync();
  });
}

async function hiddenRows(): Promise<number[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(grid).getRange("A1:A40");
    const rows = range.getRowProperties({ rowIndex: true, rowHidden: true });
    await context.sync();
    return rows.value.flatMap(({ rowIndex = -1, rowHidden }) =>
      rowHidden === true ? [rowIndex + 1] : [],
    );
  });
}

async function heightOf(row: number): Promise<number> {
  return Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem(grid).getRange(`A${row}`);
    format.load("rowHeight");
    await context.sync();
    return format.rowHeight;
  });
}

async function publish() {
  const { done } = await act(publishAction, null);
  return { sheetName: done.sheet, rowCount: done.rows };
}

describe("rows that a person has hidden or filtered out", () => {
  test("stay out of sight when the report is laid out again, and are checked like any other", async () => {
    open(await exampleLaidOut());
    const found = (await check()).findings;
    await hide("8:9");
    await hide("12:12");
    await layOut();
    expect(await hiddenRows()).toEqual([8, 9, 12]);
    expect((await check()).findings).toEqual(found);
  });

  test("stay out of sight when another row is moved past them", async () => {
    open(await exampleLaidOut());
    await hide("9:9");
    const [first] = (await readReport()).rows;
    if (!first) throw new Error("the example has no rows");
    await changeRows({ kind: "to-section", row: first, section: "develop" });
    expect(await hiddenRows()).toEqual([8]);
  });

  test("a row that comes to stand where a hidden one was is as tall as its text all the same", async () => {
    open(await exampleLaidOut());
    await hide("9:9");
    const row = (await readReport()).rows[1];
    if (!row) throw new Error("the example has no second row");
    await changeRows({ kind: "duplicate", row });
    expect(await hiddenRows()).toEqual([10]);
    expect(await heightOf(9)).toBe(await heightOf(8));
  });
});

test("a score that a person calculates is read, and its formula outlives every layout", async () => {
  open(await exampleLaidOut());
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(grid).getRange("C7");
    cell.formulas = [["=ROUND(73.104,2)"]];
    await context.sync();
  });
  await layOut();
  const formulas = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(grid).getRange("C7").load("formulas");
    await context.sync();
    return cell.formulas;
  });
  expect(formulas).toEqual([["=ROUND(73.104,2)"]]);
  expect((await readReport()).rows[0]?.scores).toEqual([73.1]);
});

test.each<[string, CellValue]>([
  ["a number format with a unit", 73.1],
  ["text", "73.10"],
  ["Thai digits", "๗๓.๑๐"],
  ["a decimal comma", "73,10"],
])("a score in a cell of %s is the same score", async (_, value) => {
  open(await exampleLaidOut());
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(grid).getRange("C7");
    cell.numberFormat = [[typeof value === "number" ? '0.0" คะแนน"' : "@"]];
    cell.values = [[value]];
    await context.sync();
  });
  expect((await readReport()).rows[0]?.scores).toEqual([73.1]);
});

test("an .xls file, whose sheets are smaller, is laid out, filled, scored, checked and published", async () => {
  host.play.fileEnding = "xls";
  await layOut({ example });
  const [first] = (await readReport()).rows;
  if (!first) throw new Error("the example has no rows");
  await changeRows({ kind: "to-section", row: first, section: "develop" });
  expect((await check()).rowCount).toBe(6);
  await publish();
  await expect(fill(grid, "A65537", [["ต่ำเกินไป"]])).rejects.toThrow(/\.xls/);
});

describe("publishing", () => {
  test("changes nothing but the sheet it adds", async () => {
    open(await exampleLaidOut());
    const before = await valuesOf(grid, "A1:H40");
    // A read, a write, and one of the looks that sees what is new.
    expect(await tripsOf(pane, publishAction, null)).toBe(3);
    const sheetName = "ฉบับเผยแพร่";
    expect(await valuesOf(grid, "A1:H40")).toEqual(before);
    const [title, heading] = await valuesOf(sheetName, "A1:A2");
    expect([title, heading]).toEqual([
      ["รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"],
      ["ของ สำนักงานตัวอย่าง ประจำปีงบประมาณ พ.ศ.2566"],
    ]);
    expect(await valuesOf(sheetName, "B7")).toEqual([
      ["i8 กระบวนการงบประมาณ (การมีส่วนร่วม) (73.10 คะแนน)"],
    ]);
  });

  test("keeps text that looks like a formula as text", async () => {
    open(await exampleLaidOut());
    await fill(grid, "D7", [["=1+1"]]);
    const { sheetName } = await publish();
    expect(await valuesOf(sheetName, "C7")).toEqual([["=1+1"]]);
  });

  test("leaves the report in view, though its copy is in front", async () => {
    open(await exampleLaidOut());
    const { sheetName } = await publish();
    const reading = await readWorkbook({ waitForTyping: true });
    expect(reading.active.sheetName).toBe(sheetName);
    expect(reportInView(reading)?.sheetName).toBe(grid);
  });

  test("leaves a report in view that was pasted and never laid out", async () => {
    await fill(
      "Sheet1",
      `A1:G${wordPaste.length}`,
      wordPaste.map((row) => Array.from({ length: 7 }, (_, at) => row[at] ?? "")),
    );
    const pasted = await readReport();
    expect((await publish()).rowCount).toBe(pasted.rows.length);
    expect(await readReport()).toEqual(pasted);
    // Laid out later, the grid takes the paste's place.
    await layOut();
    expect((await readReport()).sheetName).toBe(grid);
    expect((await publish()).sheetName).toBe("ฉบับเผยแพร่ (2)");
    expect((await readReport()).sheetName).toBe(grid);
  });

  test("is done anew after the sheet was deleted, and the report is the report meanwhile", async () => {
    open(await exampleLaidOut());
    const first = await publish();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(first.sheetName).delete();
      await context.sync();
    });
    const reading = await readWorkbook({ waitForTyping: true });
    expect(reading.publishedSheet).toBeNull();
    expect(reportInView(reading)?.sheetName).toBe(grid);
    expect((await publish()).sheetName).toBe(first.sheetName);
  });

  test("makes another sheet the next time, beside what people have done to the first", async () => {
    open(await exampleLaidOut());
    const first = await publish();
    await fill(first.sheetName, "A40", [["ลงชื่อ ผู้อำนวยการ"]]);
    const second = await publish();
    expect(second.sheetName).toBe("ฉบับเผยแพร่ (2)");
    expect(await valuesOf(first.sheetName, "A40")).toEqual([["ลงชื่อ ผู้อำนวยการ"]]);
  });
});
