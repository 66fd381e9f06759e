import { bookOf } from "../../../src/report/book/book";
import { fileNameOf } from "../../../src/report/publishing/file-name";
import { bookWith, finished, sampleBook } from "../../files/made/sample-book";
import { gridReading, gridRow, workbookReading } from "../../samples/grid";

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
  [{ agency: "ก".repeat(300) }, `รายงาน ITA 2566 ${"ก".repeat(60)}`],
  [{ agency: `กรม${"\u{1F600}".repeat(99)}` }, `รายงาน ITA 2566 กรม${"\u{1F600}".repeat(43)}`],
  [{ agency: "กรม", isDraft: true }, "รายงาน ITA 2566 กรม (ร่าง)"],
])("a file is called what it is, as every system allows: %j", (of, name) => {
  expect(fileNameOf({ ...finished(sampleBook()), ...of })).toBe(name);
});

test("every text is as documents can hold it: one kind of line end, no letters that they refuse", () => {
  const row = gridRow("urgent", {
    issue: "i8 งบ\u0001ประมาณ",
    measures: "ก\vข\u0085ค\r\nง\uF0B7 จ",
  });
  const { sections } = finished(bookWith([row]));
  expect(sections[0]?.rows[0]?.text.issue).toBe("i8 งบประมาณ");
  expect(sections[0]?.rows[0]?.text.measures).toBe("ก\nข\nค\nง• จ");
});

test("digits are of one kind throughout: rows, legend, who signs", () => {
  const { signing, legend, sections } = finished(sampleBook(), {
    digits: "thai",
    signing: { madeBy: "กอง 1", name: " ", position: "ผอ. กอง 1", date: "1 ต.ค. 2566" },
  });
  expect(signing).toEqual({
    madeBy: "กอง ๑",
    name: "",
    position: "ผอ. กอง ๑",
    date: "๑ ต.ค. ๒๕๖๖",
  });
  expect(sections[0]?.rows[0]?.text.issue).toContain("๗๓.๑๐ คะแนน");
  expect(JSON.stringify(legend)).not.toMatch(/\d/);
});

test("a report without sections has them by the threshold that was asked for", () => {
  const { values, ...sheet } = gridReading([
    gridRow("urgent", { issue: "i8 งบประมาณ", score: "80" }),
  ]);
  const noBands = values.filter(([first]) => !String(first).startsWith("ประเด็นที่"));
  const book = bookOf(workbookReading({ ...sheet, values: noBands }));
  const urgentBelow = (threshold: number) => finished(book, { threshold }).sections[0]?.rows.length;
  expect([urgentBelow(85), urgentBelow(75)]).toEqual([1, 0]);
});
