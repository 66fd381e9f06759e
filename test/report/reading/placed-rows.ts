import type { CellValue } from "../../../src/report/form/report";
import { readReport } from "../../../src/report/reading/read-report";
import { sheetOf } from "../../samples/word-paste";

/** A report in few words, to stand above and below what says whose its rows are. */
export const title = [
  ["รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"],
  ["ของ กรมตัวอย่าง ประจำปีงบประมาณ พ.ศ. 2566"],
];
export const header = ["ประเด็น", "คะแนน", "มาตรการ", "ผู้รับผิดชอบ", "วิธีดำเนินการ", "ผลการดำเนินงาน"];
export const row = (issue: string) => [issue, 73.1, "ประชุมชี้แจง", "ฝกค.", "1. ประชุม", "ทราบทั่วกัน"];

/** Each row's issue with the section and the instrument that it has from what stands around it. */
export const placed = (values: CellValue[][], sheetName = "รายงาน") =>
  readReport({ ...sheetOf(values), sheetName })?.rows.map(
    ({ section, instrument, text }) => `${text.issue}: ${String(section)} ${String(instrument)}`,
  );
