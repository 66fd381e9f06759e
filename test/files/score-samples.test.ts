import { readFileSync } from "node:fs";
import path from "node:path";
import { readScoreFile } from "../../src/files/read-score-file";
import { proposeMapping } from "../../src/report/assessment/import/mapping";
import { pastedTables } from "../../src/report/assessment/import/pasted";
import { readItems, type ReadItems } from "../../src/report/assessment/import/read-items";
import type { SourceTable } from "../../src/report/assessment/import/source-table";

const samples = path.join(__dirname, "../samples/scores");
const sample = (name: string) => readFileSync(path.join(samples, name));

const read = (tables: SourceTable[]): ReadItems =>
  readItems(
    tables.map((table) => ({ table, ...proposeMapping(table) })),
    [],
  );
const readFile = async (name: string) => read(await readScoreFile(sample(name), name));
const readPaste = (name: string) => read(pastedTables(sample(name).toString("utf8")));

const scores = ({ items }: ReadItems) =>
  Object.fromEntries(items.map(({ code, score }) => [code, score]));
const unread = (result: ReadItems) =>
  result.unread.map(({ table, line, reason }) => [table, line, reason]);

describe.each([
  ["plain.xlsx", { i1: 93.4, i2: 91.25, i8: 73.1, i10: 100 }],
  ["two-sheets.xlsx", { i8: 73.1, i19: 80.24, e6: 73.01, O1: 100, O13: 0 }],
  ["merged-headers.xlsx", { i8: 73.1, e7: 72.7, O13: 0 }],
  ["totals-between.xlsx", { i7: 88.5, i8: 73.1, i19: 80.24, O13: 0 }],
  ["tis-620.csv", { i8: 73.1, i18: 83.36, O40: 100 }],
  ["semicolons.csv", { i8: 73.1, e6: 73.01, e7: 72.7, O1: 100 }],
  ["thai-digits.csv", { i8: 73.1, i18: 83.36, O13: 0, O29: 100, O40: 100, O12: 100 }],
  ["numbers-under-headings.xlsx", { i8: 73.1, i19: 80.24, e6: 73.01, e7: 72.7, O12: 100, O13: 0 }],
  ["pdf-text.txt", { i8: 73.1, i18: 83.36, i19: 80.24, O12: 100, O13: 0, O14: 100 }],
  ["web-table.txt", { i8: 73.1, i18: 83.36, e6: 73.01, O13: 0 }],
  ["years-side-by-side.xlsx", { i8: 73.1, i18: 83.36, O13: 0 }],
])("the file %s", (name, expected) => {
  it("reads whole, with nothing left unread", async () => {
    const result = await readFile(name);
    expect(scores(result)).toEqual(expected);
    expect(unread(result)).toEqual([]);
  });
});

it("names each line that gives no item, with its row and why", async () => {
  const result = await readFile("bad-lines.csv");
  expect(scores(result)).toEqual({ i1: 93, e6: 73.01, e7: 72.7 });
  expect(unread(result)).toEqual([
    ["", 3, "no-score"],
    ["", 4, "no-score"],
    ["", 5, "bad-score"],
    ["", 6, "score-out-of-range"],
    ["", 7, "score-out-of-range"],
    ["", 8, "no-code"],
    ["", 9, "no-instrument"],
    ["", 10, "unknown-code"],
    ["", 11, "several-codes"],
    ["", 13, "given-twice"],
    ["", 15, "bad-score"],
    ["", 16, "no-code"],
  ]);
  expect(result.unread[9]?.values).toEqual({ code: "i1", kept: 93, given: 94 });
  expect(result.unread[4]).toMatchObject({
    text: "i6 ติดลบ -5",
    values: { code: "i6", given: "-5" },
  });
  // The header, and i1 given again with the same score.
  expect(result.passedOver).toBe(2);
});

it("reads the year's 88 items out of a paste, seven of them below 85", () => {
  const result = readPaste("88-items.tsv");
  expect(unread(result)).toEqual([]);
  expect(result.items).toHaveLength(88);
  const below = result.items.filter(({ score }) => score < 85);
  expect(below.map(({ code, score }) => [code, score])).toEqual([
    ["i8", 73.1],
    ["i18", 83.36],
    ["i19", 80.24],
    ["i20", 84.19],
    ["e6", 73.01],
    ["e7", 72.7],
    ["O13", 0],
  ]);
  expect(result.items[7]).toEqual({
    instrument: "IIT",
    code: "i8",
    title: "กระบวนการงบประมาณ (การมีส่วนร่วม)",
    score: 73.1,
  });
});

it("keeps titles whole where a PDF file broke them over lines and pages", () => {
  const titles = readPaste("pdf-text.txt").items.map(({ title }) => title);
  expect(titles.slice(1, 4)).toEqual([
    "การสรรหา บรรจุ แต่งตั้ง โยกย้าย เลื่อนตำแหน่ง",
    "การใช้ทรัพย์สินของราชการ (การขออนุญาตยืม)",
    "รายงานการกำกับติดตามการดำเนินงาน รอบ 6 เดือน ประจำปี 2566",
  ]);
});

it("offers this year's scores beside full marks, last year's and the difference", async () => {
  const [table] = await readScoreFile(sample("years-side-by-side.xlsx"), "scores.xlsx");
  const { mapping, columns, headerRow } = proposeMapping(table!);
  expect(headerRow).toBe(0);
  expect(mapping).toEqual({ code: 1, title: 2, score: 5 });
  expect(columns.map(({ header }) => header)).toEqual([
    "ที่",
    "รหัส",
    "ประเด็น",
    "คะแนนเต็ม",
    "ปี 2565",
    "ปี 2566",
    "ผลต่าง",
  ]);
  expect(columns[5]?.samples).toEqual(["73.1", "83.36", "0"]);
});

it("joins the two rows of a merged header for each column", async () => {
  const [table] = await readScoreFile(sample("merged-headers.xlsx"), "scores.xlsx");
  const { mapping, columns, headerRow } = proposeMapping(table!);
  // A blank row between title and header is left out; the lines are the sheet's all the same.
  expect(table!.rows[headerRow!]?.line).toBe(5);
  expect(mapping).toEqual({ code: 0, title: 1, score: 3 });
  expect(columns.map(({ header }) => header)).toEqual([
    "ข้อ",
    "ประเด็นการประเมิน",
    "คะแนน คะแนนเต็ม",
    "คะแนน คะแนนที่ได้",
    "หมายเหตุ",
  ]);
});

it("leaves hidden sheets out", async () => {
  const tables = await readScoreFile(sample("two-sheets.xlsx"), "scores.xlsx");
  expect(tables.map(({ name }) => name)).toEqual(["IIT และ EIT", "OIT"]);
});
