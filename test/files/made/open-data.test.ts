import Ajv from "ajv/dist/2020";
import schema from "../../../docs/published-report.schema.json";
import { openReportFile } from "../../../src/files/report-file";
import { writeCsv } from "../../../src/files/made/write-csv";
import { writeJson } from "../../../src/files/made/write-json";
import { gridRow } from "../../samples/grid";
import { bookWith, finished, sampleBook } from "./sample-book";

const isPublishedReport = new Ajv().compile(schema);

/** The cells of a .csv, as another program reads them. */
const cellsOf = async (csv: string) =>
  (await openReportFile(new TextEncoder().encode(csv), "report.csv")).sheets[0]!.values;

test("the .json is as its schema says, with scores as numbers and texts as typed", () => {
  const written = JSON.parse(writeJson(finished(sampleBook())));
  expect(isPublishedReport(written)).toBe(true);
  expect(written).toMatchObject({ agency: "กรมตัวอย่าง", fiscalYear: 2566, draft: false });
  expect(written.rows[2]).toMatchObject({
    section: "urgent",
    codes: ["i19", "i20"],
    scores: [80.24, 84.19],
    issue: "i19 และ i20 การใช้ทรัพย์สินของราชการ",
    responsible: "ฝบก. (ส่วนการพัสดุ)",
  });
});

test("a report without agency, year and rows is told as such, and a row without codes is no fault", () => {
  const row = gridRow("develop", { issue: "การป้องกันการทุจริต", measures: "- ก" });
  const written = JSON.parse(writeJson(finished(bookWith([row]), { isDraft: true })));
  expect(isPublishedReport(written)).toBe(true);
  expect(written.rows).toMatchObject([{ section: "develop", codes: [], scores: [] }]);
  expect(isPublishedReport({ ...written, rows: [{ section: "other" }] })).toBe(false);
});

test("the .csv opens as Thai, one row a line, line breaks and quotation marks within their cells", async () => {
  const csv = writeCsv(finished(sampleBook()));
  expect(csv.startsWith("\uFEFF")).toBe(true);
  const [header, first] = await cellsOf(csv);
  expect(header?.slice(0, 5)).toEqual(["หน่วยงาน", "ปีงบประมาณ", "ส่วน", "รหัส", "คะแนน"]);
  expect(first?.slice(3, 7)).toEqual(["i8", "73.1", "IIT", "i8 กระบวนการงบประมาณ (การมีส่วนร่วม)"]);
  expect(first?.[7]).toContain("\n• รายงาน");
});

test.each(["- ประชุม", "=1+1", "+66 2", "@ฝ่าย", "＝1"])(
  "what a spreadsheet would calculate stays text in the .csv: %s",
  async (typed) => {
    const row = gridRow("urgent", { issue: "i8 งบประมาณ", measures: typed });
    const [, first] = await cellsOf(writeCsv(finished(bookWith([row]))));
    expect(first?.[7]).toBe(`'${typed}`);
  },
);
