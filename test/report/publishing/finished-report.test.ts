import { fileNameOf } from "../../../src/report/publishing/file-name";
import { bookWith, finished, sampleBook } from "../../files/made/sample-book";
import { gridRow } from "../../samples/grid";

const legendWith = (responsible: string) =>
  finished(bookWith([gridRow("urgent", { issue: "i8 งบประมาณ", responsible })])).legend.map(
    ({ abbreviation }) => abbreviation,
  );

test("the legend explains the departments that the rows name, and no others", () => {
  expect(legendWith("ฝทบ. / ฝบก. (ส่วนการพัสดุ)")).toEqual(["ฝบก.", "ฝทบ."]);
  expect(legendWith("ฝ่ายทรัพยากรบุคคล")).toEqual([]);
});

test("where all departments answer for a row, the legend explains all", () => {
  expect(legendWith("ทุกฝ่าย").length).toBeGreaterThan(5);
});

test("scores stand in the brackets of their issue", () => {
  const [section] = finished(sampleBook()).sections;
  expect(section?.rows[0]?.text.issue).toBe("i8 กระบวนการงบประมาณ (การมีส่วนร่วม) (73.10 คะแนน)");
});

test.each([
  [{ agency: 'กรม / กอง: "ก"' }, "รายงาน ITA 2566 กรม กอง ก"],
  [{ agency: "" }, "รายงาน ITA 2566"],
  [{ agency: "สสว.", fiscalYear: null }, "รายงาน ITA สสว"],
  [{ agency: "ก".repeat(300) }, `รายงาน ITA 2566 ${"ก".repeat(104)}`],
  [{ agency: "กรม", isDraft: true }, "รายงาน ITA 2566 กรม (ร่าง)"],
])("a file is called what it is, as every system allows: %j", (of, name) => {
  expect(fileNameOf({ ...finished(sampleBook()), ...of })).toBe(name);
});
