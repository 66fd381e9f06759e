import { readReport } from "../../../../src/report/reading/read-report";
import { bookOf } from "../../../../src/report/book/book";
import { planPublishing } from "../../../../src/report/actions/plan-publishing";
import { issueWithScores } from "../../../../src/report/sheets/published/issue-with-scores";
import type { CellValue, Report, SheetCells } from "../../../../src/report/form/report";
import { linesIn, pointsPerLine } from "../../../../src/report/sheets/grid/row-fit";
import { entryKeys, perEntry, publishedColumns } from "../../../../src/report/form/columns";
import { readScores, scoresInIssue } from "../../../../src/report/terms/scores";
import { example } from "../../../../src/report/form/example";
import type { WorkbookReading } from "../../../../src/report/workbook/workbook-reading";
import { completeRows } from "../../../samples/complete-report";
import { plainShape, sampleSheet } from "../../../samples/sample-sheet";
import { gridReading, gridRow, workbookReading } from "../../../samples/grid";
import { wordPaste } from "../../../samples/word-paste";

/** A4 on its side less the margins is 741 by 487 points, and the form's six columns are as wide as that at 65 %. */
const pageHeight = 487 / 0.65;

/** The cells of the sheet that publishing would add. */
function published(reading: WorkbookReading): SheetCells {
  const sheet = planPublishing(bookOf(reading))?.drawing.sheets[0];
  if (!sheet) throw new Error("nothing was published");
  const [written] = sheet.values;
  const values = (written?.values ?? []).map((row) => row.map((cell): CellValue => cell ?? ""));
  return { sheetName: sheet.sheetName, firstRow: 0, firstColumn: 0, values };
}

function reportOn(cells: SheetCells): Report {
  const report = readReport(cells);
  if (!report) throw new Error("no report on the sheet");
  return report;
}

const cellsOf = (sheetName: string, values: CellValue[][]): WorkbookReading =>
  workbookReading({ ...sampleSheet([]), sheetName, firstRow: 0, firstColumn: 0, values });

const reports: [string, WorkbookReading][] = [
  ["a complete report", workbookReading(sampleSheet(completeRows))],
  [
    "one with its scores in the issues",
    workbookReading(
      sampleSheet(completeRows, {
        ...plainShape,
        columns: plainShape.columns.filter((key) => key !== "score"),
        scoresInIssue: true,
      }),
    ),
  ],
  ["the example in a working grid", workbookReading(gridReading(example.rows))],
  ["a paste from Word", cellsOf("จาก Word", wordPaste)],
];

describe.each(reports)("%s, published", (_, reading) => {
  const before = reportOn(reading.active);
  const copy = published(reading);
  const after = reportOn(copy);

  test("has the form's six columns and no other", () => {
    const headers = copy.values.slice(3, 5).map((row) => row.filter((cell) => cell !== ""));
    expect(headers).toEqual([
      ["แบบ", "ประเด็น", "มาตรการ/กิจกรรม", "ผู้รับผิดชอบ*", "ผลลัพธ์หรือความสำเร็จของการดำเนินการ"],
      ["รายละเอียด/วิธีการ/ขั้นตอนการดำเนินการ", "ผลที่ได้จากการดำเนินการ"],
    ]);
    expect(new Set(copy.values.map((row) => row.length))).toEqual(new Set([6]));
  });

  test("is the same report when it is read: whose it is, each row's section, codes, scores and texts", () => {
    const told = ({ agency, fiscalYear, rows, legend }: Report) => ({
      agency,
      fiscalYear,
      legend,
      rows: rows.map(({ section, codes, scores, text }) => ({
        section,
        codes,
        scores,
        texts: entryKeys
          .filter((key) => key !== "score" && key !== "issue")
          .map((key) => text[key]),
      })),
    });
    expect(told(after)).toEqual(told(before));
    expect(after.unplaced).toEqual([]);
  });

  test("has no sheet row that takes more than a third of a printed page", () => {
    const heights = copy.values.flatMap((row) =>
      row.map((cell, at) => linesIn(String(cell), publishedColumns[at]?.width ?? 0)),
    );
    expect(Math.max(...heights) * pointsPerLine).toBeLessThan(pageHeight / 3);
  });
});

test.each([
  ["i8 กระบวนการงบประมาณ", "73.1", "i8 กระบวนการงบประมาณ (73.10 คะแนน)"],
  ["i19 และ i20 การใช้ทรัพย์สิน", "80.24 และ 84.19", "i19 และ i20 การใช้ทรัพย์สิน (80.24 และ 84.19 คะแนน)"],
  ["O13 รายงานผล", "", "O13 รายงานผล"],
  ["O13 รายงานผล", "0", "O13 รายงานผล (0.00 คะแนน)"],
  ["i8 งบประมาณ (73.10 คะแนน)", "", "i8 งบประมาณ (73.10 คะแนน)"],
  ["i8 งบประมาณ (70.00 คะแนน)", "73.125", "i8 งบประมาณ (73.125 คะแนน)"],
  ["การป้องกันการทุจริต (คะแนนภาพรวม 93.75 คะแนน)", "", "การป้องกันการทุจริต (คะแนนภาพรวม 93.75 คะแนน)"],
  ["i8 งบประมาณ", "รอผล", "i8 งบประมาณ (รอผล คะแนน)"],
])("the issue %p with the score %p is published as %p", (issue, score, expected) => {
  const text = { ...perEntry(() => ""), issue, score };
  const scores = score === "" ? scoresInIssue(issue) : readScores(score);
  expect(issueWithScores({ text, scores })).toBe(expected);
});

describe("a workbook that has been published before", () => {
  const grid = gridReading(example.rows);
  const first = {
    ...workbookReading(grid),
    sheets: [{ id: "1", name: grid.sheetName, isVisible: true }],
  };
  const plan = planPublishing(bookOf(first));
  const second: WorkbookReading = {
    ...first,
    active: { ...grid, ...published(first) },
    named: grid,
    sheets: [...first.sheets, { id: "2", name: "ฉบับเผยแพร่", isVisible: true }],
    names: ["ITA_Published", "ITA_Report"],
    publishedSheet: "ฉบับเผยแพร่",
  };

  test("gets a new sheet each time: an earlier one is not written over", () => {
    expect(plan?.sheetName).toBe("ฉบับเผยแพร่");
    const again = planPublishing(bookOf(second));
    expect(again?.sheetName).toBe("ฉบับเผยแพร่ (2)");
    expect(again?.drawing.sheets.map(({ existingName }) => existingName)).toEqual([null]);
    expect(again?.drawing.names).toEqual([
      { name: "ITA_Published", formula: "='ฉบับเผยแพร่ (2)'!$A:$F", exists: true },
    ]);
  });

  test("is published from its report, also while the copy is in front", () => {
    const edited = gridReading([...example.rows, gridRow("develop", { issue: "i30 เพิ่ม" })]);
    const { rowCount } = planPublishing(bookOf({ ...second, named: edited })) ?? {};
    expect(rowCount).toBe(example.rows.length + 1);
  });
});

test("nothing is published where there is no report", () => {
  expect(planPublishing(bookOf(cellsOf("Sheet1", [["บันทึก"], ["อื่น ๆ"]])))).toBeNull();
});

test("every column of the form is one that people fill", () => {
  expect(publishedColumns.map(({ key }) => key)).toEqual(
    entryKeys.filter((key) => key !== "score"),
  );
});
