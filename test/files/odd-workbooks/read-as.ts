import { FileRefusal } from "../../../src/files/file-refusal";
import { readReportFile } from "../../../src/files/read-report-file";
import { readScoreFile } from "../../../src/files/read-score-file";

/** The part of the one sheet that the workbooks here have. */
export const sheet = "xl/worksheets/sheet1.xml";

/** What is read of it where it is not odd. */
export const scores = [{ name: "คะแนน", rows: [{ line: 1, cells: ["IIT", "i8", "73.1"] }] }];

/** Why a workbook is refused as a file of scores, or that it is read. */
export const asScores = (bytes: Uint8Array) => refusal(readScoreFile(bytes, "scores.xlsx"));

/** Why a workbook is refused as a report, or that it is read. */
export const asReport = (bytes: Uint8Array) => refusal(readReportFile(bytes, "report.xlsx"));

async function refusal(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof FileRefusal) return error.reason;
    throw error;
  }
  return "read";
}
