import type { CellValue, Report } from "../../../src/report/form/report";
import { readReport } from "../../../src/report/reading/read-report";
import { sheetOf } from "../../samples/word-paste";

/** A report with its instruments in a column, a line a row. */
export const title = [["รายงานผลการดำเนินการ"], ["ของ กรมตัวอย่าง ประจำปีงบประมาณ พ.ศ. 2566"]];
export const header = [
  "แบบ",
  "ประเด็น",
  "คะแนน",
  "มาตรการ",
  "ผู้รับผิดชอบ",
  "วิธีดำเนินการ",
  "ผลการดำเนินงาน",
];
export const line = (instrument: string, issue: string, score: CellValue = 73.1): CellValue[] => [
  instrument,
  issue,
  score,
  "ประชุมชี้แจง",
  "ฝกค.",
  "1. ประชุม",
  "ทราบทั่วกัน",
];

export const read = (values: CellValue[][], hiddenRows: number[] = []): Report => {
  const report = readReport({ ...sheetOf(values), hiddenRows });
  if (!report) throw new Error("no report found");
  return report;
};

export const issues = ({ rows }: Report) => rows.map(({ text }) => text.issue);
