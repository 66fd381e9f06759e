import { publish } from "../../src/report/actions/publish";
import { example } from "../../src/report/form/example";
import type { CellValue } from "../../src/report/form/report";
import { sheetNames } from "../../src/report/workbook/names";
import { act, changeRows, check, exampleLaidOut, fill, layOut, readReport } from "./at-excel";
import { openBlankWorkbook } from "./blank-workbook";

/* What people do to their workbook themselves is theirs: the add-in works around it. */

const opened = openBlankWorkbook();
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

describe("rows that a person has hidden or filtered out", () => {
  test("stay out of sight when the report is laid out again, and are checked like any other", async () => {
    opened().open(await exampleLaidOut());
    const found = (await check()).findings;
    await hide("8:9");
    await hide("12:12");
    await layOut();
    expect(await hiddenRows()).toEqual([8, 9, 12]);
    expect((await check()).findings).toEqual(found);
  });

  test("stay out of sight when another row is moved past them", async () => {
    opened().open(await exampleLaidOut());
    await hide("9:9");
    const [first] = (await readReport()).rows;
    if (!first) throw new Error("the example has no rows");
    await changeRows({ kind: "to-section", row: first, section: "develop" });
    expect(await hiddenRows()).toEqual([8]);
  });

  test("a row that comes to stand where a hidden one was is as tall as its text all the same", async () => {
    opened().open(await exampleLaidOut());
    await hide("9:9");
    const row = (await readReport()).rows[1];
    if (!row) throw new Error("the example has no second row");
    await changeRows({ kind: "duplicate", row });
    expect(await hiddenRows()).toEqual([10]);
    expect(await heightOf(9)).toBe(await heightOf(8));
  });
});

test("a score that a person calculates is read, and its formula outlives every layout", async () => {
  opened().open(await exampleLaidOut());
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
  opened().open(await exampleLaidOut());
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(grid).getRange("C7");
    cell.numberFormat = [[typeof value === "number" ? '0.0" คะแนน"' : "@"]];
    cell.values = [[value]];
    await context.sync();
  });
  expect((await readReport()).rows[0]?.scores).toEqual([73.1]);
});

test("an .xls file, whose sheets are smaller, is laid out, filled, scored, checked and published", async () => {
  opened().host.play.fileEnding = "xls";
  await layOut({ given: example });
  const [first] = (await readReport()).rows;
  if (!first) throw new Error("the example has no rows");
  await changeRows({ kind: "to-section", row: first, section: "develop" });
  expect((await check()).rowCount).toBe(6);
  await act(publish, null);
  await expect(fill(grid, "A65537", [["ต่ำเกินไป"]])).rejects.toThrow(/\.xls/);
});
