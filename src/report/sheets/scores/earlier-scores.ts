import { sheetNames } from "../../workbook/names";
import type { WorkbookReading } from "../../workbook/workbook-reading";

/** The sheets in sight that may hold scores of another year, each named like the one in use, and were not read. */
export function sheetsOfEarlierScores({
  sheets,
  scores,
  active,
  others,
}: WorkbookReading): string[] {
  const read = [scores, active, ...(others ?? [])].map((sheet) => sheet?.sheetName);
  return sheets
    .filter(({ name, isVisible }) => isVisible && name.startsWith(sheetNames.scores))
    .map(({ name }) => name)
    .filter((name) => !read.includes(name));
}
