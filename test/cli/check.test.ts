import Ajv from "ajv/dist/2020";
import schema from "../../docs/check-report.schema.json";
import { completeRows, sampleScores } from "../samples/complete-report";
import { sampleSheet } from "../samples/sample-sheet";
import { wordPaste } from "../samples/word-paste";
import type { CellValue } from "../../src/report/form/report";
import { odsCell, odsFile, odsRow, odsTable, odsText } from "../support/ods-file";
import { cell, row, table, wordDocument } from "../support/word-document";
import { setTerminal } from "./terminal";

const complete = sampleSheet(completeRows).values;
const withoutResults = sampleSheet(
  completeRows.map((row, at) => (at === 1 ? { ...row, text: { ...row.text, results: "" } } : row)),
).values;
const scores = [
  "แบบ,รหัส,คะแนน",
  ...sampleScores.map(({ instrument, code, score }) => `${instrument},${code},${score}`),
].join("\n");

const wordCell = (value: CellValue) => cell(String(value));
const odsValue = (value: CellValue) => (value === "" ? odsCell("") : odsText(String(value)));

const { run, put, putSheet } = setTerminal();
const asked = async (...words: string[]) =>
  JSON.parse((await run("check", "--json", ...words)).out);

it("says that nothing was found in a complete report, and ends with 0", async () => {
  await putSheet("ครบ.xlsx", complete);
  await put("คะแนน.csv", scores);
  const { code, out, err } = await run("check", "ครบ.xlsx", "--scores", "คะแนน.csv");
  expect(err).toBe("");
  expect(out).toContain("ผ่าน 6 จาก 6 แถว");
  expect(out).toContain("ไม่พบข้อที่ต้องแก้");
  expect(code).toBe(0);
});

it("names the cell of what is missing, says what could not be checked, and ends with 1", async () => {
  await putSheet("ขาด.xlsx", withoutResults);
  const { code, out } = await run("check", "ขาด.xlsx");
  expect(out).toContain("ขาดผลที่ได้จากการดำเนินการ - เซลล์ G6");
  expect(out).toContain("ไม่ได้ตรวจว่าทุกข้อที่คะแนนต่ำมีแถว");
  expect(code).toBe(1);
});

it("sees a weak item without a row once there are scores", async () => {
  await putSheet("รายงาน.xlsx", complete);
  await put("คะแนน.csv", `${scores}\nIIT,i30,12.5`);
  const { code, out } = await run("check", "รายงาน.xlsx", "--scores", "คะแนน.csv");
  expect(out).toContain("i30");
  expect(code).toBe(1);
});

it.each<[string, () => Uint8Array | string]>([
  ["รายงาน.docx", () => wordDocument(table(...complete.map((line) => row(...line.map(wordCell)))))],
  [
    "รายงาน.ods",
    () =>
      odsFile(odsTable("ก", complete.map((line) => odsRow(line.map(odsValue).join(""))).join(""))),
  ],
  [
    "รายงาน.csv",
    () => complete.map((line) => line.map((value) => `"${value}"`).join(",")).join("\n"),
  ],
])("checks %s as it would a workbook", async (name, made) => {
  await put(name, made());
  const { out, err } = await run("check", name);
  expect(err).toBe("");
  expect(out).toContain("ผ่าน 6 จาก 6 แถว");
});

it("measures by the threshold it is given", async () => {
  await putSheet("รายงาน.xlsx", complete);
  await put("คะแนน.csv", scores);
  const low = ["--scores", "คะแนน.csv", "--threshold"];
  expect((await asked("รายงาน.xlsx", ...low, "85")).summary.errors).toBe(0);
  // i7 has 91.20 and no row.
  const { files } = await asked("รายงาน.xlsx", ...low, "95");
  expect(files[0].findings.map(({ rule }: { rule: string }) => rule)).toContain("uncovered-item");
});

it("prints JSON as the schema describes it, files that cannot be read among them", async () => {
  await putSheet("word.xlsx", wordPaste);
  await putSheet("ครบ.xlsx", complete);
  const printed = await asked("word.xlsx", "ครบ.xlsx", "ไม่มี.xlsx");
  const valid = new Ajv({ strict: false }).compile(schema);
  expect(valid(printed) ? [] : valid.errors).toEqual([]);
  expect(printed.summary).toMatchObject({ files: 3, complete: 1, withFindings: 1, unreadable: 1 });
  expect(printed.files[0].report).toEqual({
    agency: "สำนักงานตัวอย่างแห่งชาติ (สตช.)",
    fiscalYear: 2566,
    assessedYear: 2566,
    sheets: ["รายงาน"],
    columns: {
      instrument: "A",
      issue: "B",
      measures: "C",
      responsible: "D",
      actions: "E",
      results: "F",
    },
    sections: [
      { kind: "urgent", rows: 4 },
      { kind: "develop", rows: 1 },
    ],
  });
  expect(printed.files[0].findings).toContainEqual({
    rule: "missing-score",
    severity: "error",
    sheet: "รายงาน",
    cell: "B16",
    row: 4,
    message: "ขาดคะแนน - เซลล์ B16",
    suggestions: [],
  });
});

it("the schema turns away what is not in it", () => {
  const valid = new Ajv({ strict: false }).compile(schema);
  expect(valid({ files: [{ file: "a.xlsx" }], summary: {} })).toBe(false);
});

it("speaks English when asked", async () => {
  await putSheet("report.xlsx", withoutResults);
  const { out } = await run("check", "report.xlsx", "--lang", "en");
  expect(out).toContain("5 of 6 rows pass");
  expect(out).not.toContain("เซลล์");
});

it("checks all that can be read, sets the numbers below each other, and ends with 2 for the rest", async () => {
  await putSheet("ครบ.xlsx", complete);
  await putSheet("ขาด.xlsx", withoutResults);
  await put("บันทึก.xlsx", "ไม่ใช่สมุดงาน");
  const { code, out } = await run("check", "ครบ.xlsx", "ขาด.xlsx", "บันทึก.xlsx");
  const table = out.trim().split("\n").slice(-4);
  expect(table.map((line) => line.trim().split(/\s{2,}/))).toEqual([
    ["ไฟล์", "แถว", "ผ่าน", "ต้องแก้", "ควรดู", "แนะนำ"],
    ["ครบ.xlsx", "6", "6", "0", "0", "0"],
    ["ขาด.xlsx", "6", "5", "1", "0", "0"],
    ["บันทึก.xlsx", "-", "-", "-", "-", "-"],
  ]);
  expect(code).toBe(2);
});

describe("a file that cannot be checked is named with the reason", () => {
  test.each<[string, (name: string) => Promise<void>, string]>([
    ["that is not there", async () => undefined, "ไม่พบไฟล์"],
    ["that is text", (name) => put(name, "สวัสดี"), "ไม่พบตารางรายงาน"],
    ["that is a PDF", (name) => put(name, "%PDF-1.7"), "หากเป็น PDF ให้เปิดใน Word"],
    ["with a password", (name) => putSheet(name, complete, "ลับ"), "มีรหัสผ่าน"],
    ["cut off", (name) => put(name, new Uint8Array([80, 75, 3, 4, 120, 108, 47])), "เสียหาย"],
    ["without a report", (name) => putSheet(name, [["งบประมาณ", 12]]), "ไม่พบ"],
  ])("%s", async (_, make, reason) => {
    await make("ไฟล์.xlsx");
    const { code, out } = await run("check", "ไฟล์.xlsx");
    expect(out).toContain("ไฟล์.xlsx");
    expect(out).toContain(reason);
    expect(code).toBe(2);
  });
});

it("shows what a cell holds as it was typed, also where it looks like a reference to a message", async () => {
  const odd = complete.map((row) =>
    row.map((cell) => (cell === "IIT" ? "$t(cli.check.head)" : cell)),
  );
  await putSheet("รายงาน.xlsx", odd);
  const { out } = await run("check", "รายงาน.xlsx");
  expect(out).toContain("$t(cli.check.head)");
  const { files } = JSON.parse((await run("check", "--json", "รายงาน.xlsx")).out);
  const messages = files[0].findings.map(({ message }: { message: string }) => message);
  expect(messages.join("\n")).toContain("$t(cli.check.head)");
});

describe("what was typed wrong is said, and ends with 2", () => {
  test.each([
    ["a year of the common era", ["--year", "2023"], "2566"],
    ["no year", ["--year", "ปีนี้"], "ปีนี้"],
    ["a year before the reports began", ["--year", "2450"], "2450"],
    ["a threshold past 100", ["--threshold", "850"], "850"],
    ["a language it does not speak", ["--lang", "fr"], "fr"],
    ["a score file that is not there", ["--scores", "คะแนน.csv"], "คะแนน.csv"],
  ])("%s", async (_, words, named) => {
    await putSheet("รายงาน.xlsx", complete);
    const { code, out, err } = await run("check", "รายงาน.xlsx", ...words);
    expect(err).toContain(named);
    expect(err).not.toMatch(/Error|at .*\.mjs/);
    expect([code, out]).toEqual([2, ""]);
  });
});
