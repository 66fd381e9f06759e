import type { IWorkbookData } from "@univerjs/core";
import type { OpenedWorkbook } from "../../files/open";
import { listParts } from "../../files/parts";
import { saveXlsx } from "../../files/save";
import { startHeadless } from "../../host/headless";
import { drawn, issues } from "./drawn-report";
import { area, kept, lookOf, opens, sheetOf } from "./opening";

const without = (record: object, ...keys: string[]) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

describe("a drawn report, saved and opened", () => {
  let opened: OpenedWorkbook;
  const cell = (row: number, column: number) => sheetOf(opened).cellData?.[row]?.[column] ?? {};
  beforeAll(async () => {
    opened = await opens(await saveXlsx(drawn));
  });

  test("goes through the engine and a second file unchanged", async () => {
    const { univerAPI, dispose } = startHeadless();
    const workbook = univerAPI.createWorkbook(structuredClone(opened.workbook));
    const snapshot = workbook.save();
    dispose();
    const again = await opens(await saveXlsx(snapshot));
    expect(again.workbook).toEqual(opened.workbook);
    expect(again.dropped).toEqual([]);
  });

  test("keeps text that looks like a formula or a number as text", () => {
    expect(cell(4, 1)).toMatchObject({ v: "=1+1", t: 1 });
    expect(cell(4, 1).f).toBeUndefined();
    expect(cell(5, 0)).toMatchObject({ v: "+66 2", t: 1 });
    expect(cell(5, 2)).toMatchObject({ v: "80.24", t: 1 });
    expect(sheetOf(opened, 2).cellData?.[0]?.[0]).toMatchObject({ v: "007", t: 1 });
    expect(lookOf(opened, 4, 1).n).toEqual({ pattern: "@" });
  });

  test("keeps line breaks", () => {
    expect(cell(5, 1).v).toBe("- ข้อหนึ่ง\n  @ข้อสอง");
  });

  test("keeps numbers, and formulas with what they last said", () => {
    expect(cell(4, 2)).toMatchObject({ v: 73.1, t: 2 });
    expect(cell(2, 0)).toMatchObject({ f: '="ครบ "&COUNTIF($A$5:$A$9,"?*")', v: "ครบ 1", t: 1 });
    expect(cell(4, 3)).toMatchObject({ f: "=C5<ITA_Threshold", v: 1, t: 3 });
  });

  test("writes out a formula that a cell shares with the one above", () => {
    expect(cell(5, 4)).toMatchObject({ f: "=C6*$C$5", v: 160.48 });
  });

  test("keeps fonts, fills, borders, alignment and number formats", () => {
    expect(lookOf(opened, 0, 0)).toEqual({ ff: "TH Sarabun New", fs: 20, bl: 1, ht: 2, vt: 2 });
    expect(lookOf(opened, 3, 2)).toEqual(drawn.styles["head"]);
    expect(lookOf(opened, 4, 2)).toEqual(drawn.styles["score"]);
    expect(opened.workbook.defaultStyle).toEqual({ ff: "Arial", fs: 11 });
  });

  test("keeps widths, heights somebody set, merges and the frozen rows", () => {
    const { columnData, rowData, mergeData, freeze } = sheetOf(opened);
    expect(columnData).toMatchObject({ 0: { w: 60 }, 1: { w: 240 }, 3: { w: 133.3, hd: 1 } });
    expect(columnData?.[2]?.w).toBe(88);
    expect(rowData?.[0]).toEqual({ h: 40, ia: 0 });
    expect(mergeData).toEqual([area(0, 0, 0, 3)]);
    expect(freeze).toEqual({ xSplit: 0, ySplit: 4, startRow: 4, startColumn: -1 });
  });

  test("leaves rows to grow with their text where nobody set a height", () => {
    expect(sheetOf(opened).rowData?.[4]).toEqual({ ia: 1 });
    expect(sheetOf(opened).rowData?.[5]).toEqual({ ia: 1 });
  });

  test("keeps sheets hidden as they were", () => {
    expect([0, 1, 2].map((index) => sheetOf(opened, index).hidden)).toEqual([0, 0, 1]);
    expect(sheetOf(opened, 2).custom).toMatchObject({ veryHidden: true });
  });

  test("keeps defined names, whole columns and formulas among them", () => {
    const before = Object.values<object>(kept(drawn, "DEFINED_NAME"));
    const names = Object.values<object>(kept(opened.workbook, "DEFINED_NAME"));
    expect(names).toMatchObject(before.map((name) => without(name, "id")));
  });

  test("keeps a list by name with its prompt and its word of warning", () => {
    const [instrument] = kept(opened.workbook, "VALIDATION")["sheet-1"];
    const before = without(kept(drawn, "VALIDATION").s1[0], "uid", "operator");
    expect(instrument).toMatchObject(before);
  });

  test("keeps a list that reads its own row as one rule in the file and one a row on the screen", async () => {
    const rules = kept(opened.workbook, "VALIDATION")["sheet-1"];
    expect(rules.slice(1, 4).map((rule: { formula1: string }) => rule.formula1)).toEqual(
      [5, 6, 7].map(issues),
    );
    expect(new Set(rules.map(({ uid }: { uid: string }) => uid.split("~")[0])).size).toBe(3);
  });

  test("keeps limits of numbers", () => {
    expect(kept(opened.workbook, "VALIDATION")["sheet-1"][4]).toMatchObject({
      type: "decimal",
      operator: "between",
      formula1: "0",
      formula2: "100",
      errorStyle: 1,
      ranges: [area(4, 2, 8)],
    });
  });

  test("keeps a conditional format with its formula and colours", () => {
    const [rule] = kept(opened.workbook, "CONDITIONAL")["sheet-1"];
    const before = without(kept(drawn, "CONDITIONAL").s1[0], "cfId");
    expect(rule).toMatchObject(before);
  });

  test("keeps how it is printed, and what the workbook knows of itself", () => {
    expect(sheetOf(opened).custom).toMatchObject(drawn.sheets["s1"]!.custom!);
    expect(opened.workbook.custom).toEqual(drawn.custom);
  });
});

test("a row that grows with its text has its height in the file, and still grows when opened", async () => {
  const book: IWorkbookData = structuredClone(drawn);
  const sheet = book.sheets["s1"];
  if (!sheet) throw new Error("no sheet");
  sheet.rowData = { 0: { h: 40, ia: 0 }, 4: { ia: 1, ah: 120 } };
  const bytes = await saveXlsx(book);
  const xml = listParts(bytes).text("xl/worksheets/sheet1.xml");
  expect(xml).toMatch(/<row r="1" ht="30" customHeight="1"/);
  expect(xml).toMatch(/<row r="5" ht="90">/);
  const { workbook } = await opens(bytes);
  const rows = Object.values(workbook.sheets ?? {})[0]?.rowData;
  expect(rows?.[0]).toMatchObject({ h: 40, ia: 0 });
  expect(rows?.[4]).toEqual({ ia: 1, ah: 120 });
});
