import { builtInYears } from "../../../src/reference/load-year";
import type { ReferenceYear } from "../../../src/reference/year";
import { yearOfReport } from "../../../src/report/assessment/which-year";
import type { Report } from "../../../src/report/form/report";
import { readReport } from "../../../src/report/reading/read-report";
import { sheetOf } from "../../samples/word-paste";
import { yearOf } from "./every-item";

let years: ReferenceYear[];
beforeAll(async () => {
  years = await Promise.all(builtInYears.map(yearOf));
});

/** A report with these issues under a title. */
function reportOf(title: string, issues: readonly string[]): Report {
  const report = readReport(
    sheetOf([
      [title],
      ["แบบ", "ประเด็น", "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ"],
      ...issues.map((issue) => ["", issue, "ประชุม", "ฝกค.", "ทราบ"]),
    ]),
  );
  if (!report) throw new Error("no report found");
  return report;
}

const performanceReport = "รายงานผลการดำเนินงานประจำปี";
const of2566 = "ของ กรมตัวอย่าง ประจำปีงบประมาณ พ.ศ. 2566";
const of2567 = "ของ กรมตัวอย่าง ประจำปีงบประมาณ พ.ศ. 2567";

test.each([
  ["its own, where nothing speaks against it", of2566, ["i8 กระบวนการงบประมาณ"], 2566],
  ["its own, where the titles are that year's", of2566, [`O13 ${performanceReport}`], 2566],
  ["the year before, whose titles they are", of2566, [`O12 ${performanceReport}`], 2565],
  [
    "the year before, where its own has no such code",
    of2567,
    ["i18 การสรรหา", "i8 กระบวนการงบประมาณ"],
    2566,
  ],
  ["its own, where a title is no one's", of2566, ["O12 เรื่องอื่นซึ่งไม่มีในปีใดเลย"], 2566],
  [
    "the one its title names apart, where nothing speaks against it",
    "รายงานการวิเคราะห์ผลการประเมิน ITA ปี 2565 และมาตรการ ปี 2566",
    ["i8 กระบวนการงบประมาณ"],
    2565,
  ],
  ["none, where nobody says a year", "รายงานของ กรมตัวอย่าง", ["i8 กระบวนการงบประมาณ"], null],
])("the assessed year is %s", (_, title, issues, year) => {
  expect(yearOfReport(reportOf(title, issues), years)).toBe(year);
});
