import { reportTitle } from "../../../src/report/form/columns";
import { documentTitle } from "../../../src/report/publishing/document-title";
import { errorsLeft } from "../../../src/report/publishing/errors-left";
import { fileNameOf } from "../../../src/report/publishing/file-name";
import { writeCsv } from "../../../src/files/made/write-csv";
import { writeJson } from "../../../src/files/made/write-json";
import { writeWebPage } from "../../../src/files/made/web/write-web-page";
import type { Finding } from "../../../src/report/check/finding";
import { bookOf } from "../../../src/report/book/book";
import { finished } from "../../files/made/sample-book";
import { completeRows, sampleDepartments } from "../../samples/complete-report";
import { gridReading, gridRow, workbookReading } from "../../samples/grid";

/**
 * The sample in a grid that has the columns of a plan, written in beside its first row; with `below` as the last line
 * of the sheet, which has no legend then.
 */
function plan(below?: readonly string[]) {
  const rows = completeRows.map(({ section, text }) => gridRow(section, text));
  const sheet = gridReading(rows, below ? [] : sampleDepartments);
  const beside: Record<number, string[]> = {
    3: ["ระยะเวลาดำเนินการ", "การกำกับติดตาม/หลักฐาน"],
    6: ["ต.ค. 2565 - มี.ค. 2566", "• รายงานผู้บริหารทุกไตรมาส"],
  };
  const values = sheet.values.map((line, row) => [...line, ...(beside[row] ?? ["", ""])]);
  if (below) values.push([], [...sheet.values[0]!.map(() => ""), ...below]);
  const book = bookOf(workbookReading({ ...sheet, values }));
  return finished(book, { kind: "plan", title: "มาตรการส่งเสริมคุณธรรม" });
}

test("a plan says what is to be done, who, by when and how it is followed up, and nothing of results", () => {
  const { columns, sections } = plan();
  expect(columns.map(({ key }) => key)).toEqual([
    "instrument",
    "issue",
    "measures",
    "actions",
    "responsible",
    "period",
    "followUp",
  ]);
  expect(sections[0]?.rows[0]?.text).toMatchObject({
    period: "ต.ค. 2565 - มี.ค. 2566",
    followUp: "• รายงานผู้บริหารทุกไตรมาส",
  });
});

test("what stands below the grid is of none of its rows", () => {
  const { rows } = plan(["ลงชื่อ", "ผู้รับรอง"]).sections[1]!;
  expect(rows.map(({ text }) => [text.period, text.followUp])).toEqual([["", ""]]);
});

test("its web page has one line of headers, each cell under its own", () => {
  const page = writeWebPage(plan());
  const header = /<thead.*<\/thead>/.exec(page)?.[0] ?? "";
  expect(header.match(/<tr/g)).toHaveLength(1);
  expect(header).toContain("ขั้นตอน/วิธีการดำเนินการ");
  expect(header).not.toMatch(/rowspan|ผลที่ได้/);
  expect(page).toContain("ต.ค. 2565 - มี.ค. 2566");
  expect(page).toContain("<h1>มาตรการส่งเสริมคุณธรรม");
});

test("its web page gives each column as much room as the form does, whatever its place: most to the steps", () => {
  const { columns } = plan();
  const widths = [...writeWebPage(plan()).matchAll(/<col style="width:([\d.]+)%">/g)].map(
    ([, share]) => Number(share),
  );
  expect(widths).toHaveLength(columns.length);
  expect(widths.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0);
  expect(columns[widths.indexOf(Math.max(...widths))]?.key).toBe("actions");
});

test("its open data have the plan's columns, and say what they are", () => {
  const [header = "", first = ""] = writeCsv(plan()).split("\r\n");
  expect(header).toContain('"ระยะเวลาดำเนินการ","การกำกับติดตาม/หลักฐาน"');
  expect(first).toContain('"ต.ค. 2565 - มี.ค. 2566"');
  const { kind, rows } = JSON.parse(writeJson(plan()));
  expect(kind).toBe("plan");
  expect([rows[0].period, rows[1].period]).toEqual(["ต.ค. 2565 - มี.ค. 2566", ""]);
});

test("its file is called a plan", () => {
  expect(fileNameOf(plan())).toBe("แผนมาตรการ ITA 2566 กรมตัวอย่าง");
});

test.each([
  [2564, "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"],
  [2567, "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"],
  [2568, "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"],
  [2569, "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร"],
  [2590, "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"],
  [null, "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"],
])("a plan of %s is called as that year's assessment calls it", async (year, title) => {
  expect(await documentTitle("plan", { rows: [] }, year)).toBe(title);
  expect(await documentTitle("report", { rows: [] }, year)).toBe(reportTitle);
});

const finding = (key: Finding["key"], severity: Finding["severity"]): Finding => ({
  rule: "missing-results",
  severity,
  reportRow: 0,
  row: 6,
  column: 6,
  key,
  values: {},
  suggestions: [],
  fixes: [],
  place: { sheetName: "รายงาน ITA", row: 6, isOfDocument: false, isOneOfSeveral: false },
});

test("results that are still to come make no draft of a plan, and one of a report", () => {
  const findings = [finding("results", "error"), finding("actions", "warning")];
  expect([errorsLeft("plan", findings), errorsLeft("report", findings)]).toEqual([0, 1]);
  expect(errorsLeft("plan", [finding("measures", "error")])).toBe(1);
});
