import { openReportFile } from "../../../src/files/report-file";
import { bookOf } from "../../../src/report/book/book";
import { readReportFile } from "../../../src/files/read-report-file";
import { completeRows } from "../../samples/complete-report";
import { sampleSheet } from "../../samples/sample-sheet";

const utf8 = (text: string) => new TextEncoder().encode(text);
const rows = sampleSheet(completeRows).values;
const csv = (mark: string) =>
  rows
    .map((row) => row.map((value) => `"${String(value).replaceAll('"', '""')}"`).join(mark))
    .join("\r\n");

test.each([",", ";", "\t"])(
  "a report is read from text with %j between its columns",
  async (mark) => {
    const reading = await readReportFile(utf8(csv(mark)), "รายงาน 2566.csv");
    expect(bookOf(reading).report?.sheetName).toBe("รายงาน 2566");
    expect(reading.others?.[0]?.values).toEqual(rows.map((row) => row.map(String)));
  },
);

test("rows are of one length, and a cell in quotation marks keeps its lines", async () => {
  const { kind, sheets } = await openReportFile(utf8('ก\tข\tค\n"1\n2\n3\n4"\tข\n'), "ก.txt");
  expect(kind).toBe("text");
  expect(sheets).toEqual([
    {
      sheetName: "ก",
      isHidden: false,
      values: [
        ["ก", "ข", "ค"],
        ["1\n2\n3\n4", "ข", ""],
      ],
      hiddenRows: [],
    },
  ]);
});
