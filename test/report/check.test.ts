import { checkReport } from "../../src/report/check/check-report";
import { columns, entryColumns, type EntryKey } from "../../src/report/columns";
import { readReport } from "../../src/report/reading/read-report";
import type { CellValue } from "../../src/report/report";
import { longParagraph, sheetOf, wordPaste } from "../samples/word-paste";

const complete: Record<EntryKey, CellValue> = {
  instrument: "IIT",
  issue: "i8 กระบวนการงบประมาณ",
  score: 73.1,
  measures: "• เปิดรับความเห็น",
  responsible: "ฝทบ.",
  actions: "1. ประชุม",
  results: "• มีส่วนร่วม",
};

function check(...rows: Partial<Record<EntryKey, CellValue>>[]) {
  const header = columns.map(({ header }) => header);
  const cells = rows.map((row) => entryColumns.map(({ key }) => row[key] ?? ""));
  return checkValues([header, ...cells]);
}

function checkValues(values: CellValue[][]) {
  const report = readReport(sheetOf(values));
  if (!report) throw new Error("no report found");
  return checkReport(report);
}

it("finds nothing in a complete row", () => {
  expect(check(complete)).toEqual({ findings: [], rowCount: 1, completeRows: 1 });
});

it.each(entryColumns.map(({ key }, column) => [key, column] as const))(
  "finds a missing %s, in its own cell, and nothing else",
  (key, column) => {
    const { findings, completeRows } = check(complete, { ...complete, [key]: "" });
    expect(findings).toEqual([
      expect.objectContaining({ rule: `missing-${key}`, severity: "error", row: 2, column }),
    ]);
    expect(completeRows).toBe(1);
  },
);

it("counts a cell of nothing but spaces as empty", () => {
  expect(check({ ...complete, results: " \n\u00A0" }).findings).toHaveLength(1);
});

it("takes the score from the issue's brackets where the score cell is empty", () => {
  expect(check({ ...complete, issue: "i8 งบประมาณ (73.10 คะแนน)", score: "" }).findings).toEqual(
    [],
  );
});

it("says that a score above 100 cannot be", () => {
  expect(check({ ...complete, score: "80 และ 840" }).findings).toMatchObject([
    { rule: "score-out-of-range", column: 2, values: { score: 840 } },
  ]);
});

it("hints at text that its sheet row cannot show whole, without holding the report up", () => {
  const { findings, completeRows } = check({ ...complete, actions: longParagraph });
  expect(findings).toMatchObject([{ rule: "text-too-tall", severity: "hint", column: 5 }]);
  expect(completeRows).toBe(1);
});

it("finds in a report pasted from Word only what is missing there", () => {
  const { findings, rowCount, completeRows } = checkValues(wordPaste);
  expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
    // The sheet has no score column: the score belongs in the issue's brackets.
    {
      rule: "missing-score",
      row: 15,
      column: 1,
      values: { issue: "๐13 รายงานผลการดำเนินงานประจำปี" },
    },
  ]);
  expect([completeRows, rowCount]).toEqual([4, 5]);
});
