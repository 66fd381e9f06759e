import { CheckMemory } from "../../../src/report/check/check-memory";
import { checkReport, type CheckResult } from "../../../src/report/check/check-report";
import type { Given } from "../../../src/report/check/rules/rule";
import type { RuleLevels } from "../../../src/report/check/settings";
import { readReport } from "../../../src/report/reading/read-report";
import type { CellValue, Report } from "../../../src/report/form/report";
import { isWorkingGrid } from "../../../src/report/sheets/grid/grid-shape";
import { completeRows, sampleGiven, sampleScores } from "../../samples/complete-report";
import { sampleSheet } from "../../samples/sample-sheet";
import { sheetOf } from "../../samples/word-paste";

interface Checked {
  report: Report;
  given: Given;
}

const onReport =
  (change: (report: Report) => Partial<Report>) =>
  ({ report, given }: Checked): Checked => ({ report: { ...report, ...change(report) }, given });
const onGiven =
  (change: (given: Given) => Partial<Given>) =>
  ({ report, given }: Checked): Checked => ({ report, given: { ...given, ...change(given) } });

/** Whatever a rule goes by beside its row. */
test.each<[what: string, change: (checked: Checked) => Checked]>([
  ["the threshold", onGiven(() => ({ threshold: 70 }))],
  ["the directory", onGiven(({ directory }) => ({ directory: directory?.slice(1) ?? null }))],
  [
    "the scores",
    onGiven(() => ({
      scores: { of: "items", items: sampleScores.map(worse) },
    })),
  ],
  ["what the scores are of", onGiven(() => ({ scores: { of: "indicators", indicators: [] } }))],
  ["the assessed year", onGiven(({ otherYears }) => ({ year: otherYears[0] ?? null }))],
  ["the other years", onGiven(({ otherYears }) => ({ otherYears: otherYears.slice(1) }))],
  ["the report's own year", onReport(() => ({ fiscalYear: 2560 }))],
  ["the legend", onReport(() => ({ legend: [{ abbreviation: "กบห.", name: "กองบริหาร" }] }))],
  [
    "the columns",
    onReport(({ place }) => ({ place: { ...place, columns: { ...place.columns, score: 21 } } })),
  ],
  ["the form's shape", onReport(({ place }) => ({ place: { ...place, headerRows: 1 } }))],
])(
  "rows are looked at again where %s has changed, and found as by a first look",
  async (_, change) => {
    const before = { report: workingGrid(), given: await sampleGiven() };
    const memory = new CheckMemory();
    checkReport(before.report, before.given, {}, memory);
    const now = change(before);
    const found = checkReport(now.report, now.given, {}, memory);
    expect(memory.lookedAt).toBe(completeRows.length);
    expect(found).toEqual(checkReport(now.report, now.given));
  },
);

const halves = ["แบบ", "ประเด็น", "คะแนน", "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินงาน", ""];
const inHalves = (...rows: CellValue[][]): Report => {
  const parts = ["", "", "", "", "", "รอบ 6 เดือน", "รอบ 12 เดือน"];
  const title = ["ของ กรมตัวอย่าง ปีงบประมาณ 2566"];
  const report = readReport(sheetOf([title, halves, parts, ...rows]));
  if (!report) throw new Error("no report found");
  return report;
};
const rowOf = (number: number, last = "เสร็จแล้ว"): CellValue[] => {
  const text = `i${number} เรื่องที่ ${number}`;
  return ["IIT", text, 70 + number, "ชี้แจง", "ฝกค.", "เริ่มแล้ว", last];
};
const blankResults = ({ findings }: CheckResult) =>
  findings.filter(({ rule }) => rule === "missing-results").map(({ row, column }) => [row, column]);

test("what a row leaves blank is told in its own cell, and there again where a row is put in above", async () => {
  const given = await sampleGiven();
  const memory = new CheckMemory();
  const rows = [rowOf(1), rowOf(2), rowOf(3, ""), rowOf(4), rowOf(5), rowOf(6)];
  expect(blankResults(checkReport(inHalves(...rows), given, {}, memory))).toEqual([[5, 6]]);
  const now = inHalves(rowOf(7), ...rows);
  const found = checkReport(now, given, {}, memory);
  expect(blankResults(found)).toEqual([[6, 6]]);
  expect(memory.lookedAt).toBe(1);
  expect(found).toEqual(checkReport(now, given));
});

function workingGrid(): Report {
  const report = readReport(sampleSheet(completeRows));
  if (!report) throw new Error("no report found");
  const { place } = report;
  const columns = { ...place.columns, status: 20 };
  const grid = { ...report, place: { ...place, columns, headerRows: 2, repeatedHeaders: 0 } };
  expect(isWorkingGrid(grid)).toBe(true);
  return grid;
}

const worse = <Item extends { score: number }>(item: Item): Item => ({
  ...item,
  score: item.score / 2,
});

/** What was found may be kept from the check before, and mean another row or weigh more by now. */
test.each<[what: string, now: (report: Report) => Report, levels: RuleLevels]>([
  ["a rule has another level", (report) => report, { "missing-results": "hint" }],
  ["a row above is gone", (report) => ({ ...report, rows: report.rows.slice(1) }), {}],
  [
    "the sheet has another name",
    (report) => ({ ...report, parts: [{ sheetName: "ใหม่", row: 0, isOfDocument: false }] }),
    {},
  ],
  [
    "the report runs over a further sheet",
    (report) => ({
      ...report,
      parts: [...report.parts, { sheetName: "ต่อ", row: 900, isOfDocument: false }],
    }),
    {},
  ],
])("findings are as by a first look where %s", async (_, change, levels) => {
  const rows = completeRows.map(({ section, text }) => ({
    section,
    text: { ...text, results: "", responsible: "ฝ่ายติดตามและประเมินผล" },
  }));
  const report = readReport(sampleSheet(rows));
  if (!report) throw new Error("the sample is no report");
  const given = await sampleGiven();
  const memory = new CheckMemory();
  checkReport(report, given, {}, memory);
  const now = change(report);
  const found = checkReport(now, given, levels, memory);
  expect(found).toEqual(checkReport(now, given, levels));
  expect(found).not.toEqual(checkReport(report, given));
});
