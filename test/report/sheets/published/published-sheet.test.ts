import { bookOf } from "../../../../src/report/book/book";
import { planPublishing } from "../../../../src/report/actions/plan-publishing";
import { noNotes } from "../../../../src/report/check/notes";
import { publishedColumns, toFillIn } from "../../../../src/report/form/columns";
import { undecided, unsigned, type DocumentSettings } from "../../../../src/report/form/signing";
import type { GridRow } from "../../../../src/report/form/report";
import { readReport } from "../../../../src/report/reading/read-report";
import { sampleDepartments } from "../../../samples/complete-report";
import { gridReading, gridRow, workbookReading } from "../../../samples/grid";
import { longParagraph } from "../../../samples/word-paste";

/** The sheet that publishing adds, its cells as text, and what is read on it. */
function published(rows: readonly GridRow[], document: Partial<DocumentSettings> = {}) {
  const book = bookOf(workbookReading(gridReading(rows, sampleDepartments)));
  const notes = { ...noNotes, document: { ...undecided, ...document } };
  const [sheet] = planPublishing({ ...book, notes })?.drawing.sheets ?? [];
  if (!sheet) throw new Error("nothing was published");
  const values = (sheet.values[0]?.values ?? []).map((row) => row.map((cell) => cell ?? ""));
  const report = readReport({ sheetName: "", firstRow: 0, firstColumn: 0, values });
  if (!report) throw new Error("no report on the sheet");
  return { sheet, values, report };
}

const budget = gridRow("urgent", {
  instrument: "IIT",
  issue: "i8 งบประมาณ",
  score: "73.10",
  measures: "ประชุม",
  responsible: "ฝกค.",
  actions: "1. ประชุม",
  results: "ครบ",
});
const withTexts = (text: Partial<GridRow["text"]>) =>
  gridRow(budget.section ?? "urgent", { ...budget.text, ...text });

const another = withTexts({ issue: "i9 การใช้จ่าย" });

const paragraphs = Array.from(
  { length: 12 },
  (_, at) => `${at + 1}. ${longParagraph.slice(0, 120)}`,
);

describe("above its table", () => {
  const titles = [
    "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    "ของ กรมตัวอย่าง ประจำปีงบประมาณ พ.ศ.2566",
  ];

  test.each([
    ["nobody is said to have made it", "", titles],
    ["it is kept who made it", "กองกลาง", [...titles, "กองกลาง"]],
  ])("stands what it is, whose and of which year; where %s", (_, madeBy, lines) => {
    const signing = { ...unsigned, madeBy };
    const { sheet, values, report } = published([budget], { signing });
    expect(values.slice(0, lines.length + 1).map(([cell]) => cell)).toEqual([...lines, ""]);
    expect(report).toMatchObject({ agency: "กรมตัวอย่าง", fiscalYear: 2566 });
    expect(sheet.print).toEqual({
      titleRows: `$${lines.length + 2}:$${lines.length + 3}`,
      footer: '&"TH Sarabun New,Regular"&16หน้า &P',
    });
  });

  test("are the digits that its documents have", () => {
    const { values, report } = published([budget], { digits: "thai" });
    expect(values[1]?.[0]).toBe("ของ กรมตัวอย่าง ประจำปีงบประมาณ พ.ศ.๒๕๖๖");
    expect(report.rows[0]).toMatchObject({ codes: ["i8"], scores: [73.1] });
  });
});

test.each([
  ["nobody is named", unsigned, ["ลงชื่อ", "", "ตำแหน่ง", "วันที่"]],
  [
    "all is known",
    { madeBy: "", name: "สมชาย ใจดี", position: "อธิบดี", date: "30 กันยายน 2566" },
    ["ลงชื่อ", "(สมชาย ใจดี)", "ตำแหน่ง อธิบดี", "วันที่ 30 กันยายน 2566"],
  ],
])(
  "below its legend it is signed in one cell, and that is no row; where %s",
  (_, signing, said) => {
    const { values, report } = published([budget], { signing });
    const [closing] = (values.at(-1) ?? []).filter((cell) => cell !== "");
    expect(String(closing).split("\n")).toHaveLength(4);
    for (const text of said) expect(closing).toContain(text);
    expect(String(closing).split(toFillIn).length - 1).toBe(signing.name === "" ? 4 : 1);
    expect([report.rows.length, report.unplaced]).toEqual([1, []]);
  },
);

describe("a long text", () => {
  test("runs on over sheet rows that have no item and no line between them", () => {
    const { sheet, values, report } = published([
      withTexts({ actions: paragraphs.join("\n") }),
      another,
    ]);
    const [first, second] = report.rows;
    const rows = (first?.sheetRows ?? []).map((row) => values[row] ?? []);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.slice(1).map(([instrument, issue]) => [instrument, issue])).toEqual(
      rows.slice(1).map(() => ["\u200B", ""]),
    );
    expect(first?.text.actions).toBe(paragraphs.join("\n"));
    expect(sheet.looks.filter(({ look }) => look.isOneRow).map(({ block }) => block)).toEqual([
      { row: first?.sheetRows[0], column: 0, rowCount: rows.length, columnCount: 6 },
    ]);
    expect(second?.sheetRows).toHaveLength(1);
  });

  test.each(["measures", "responsible", "actions", "results"] as const)(
    "is one row also where all of its columns run on, and %s longest",
    (longest) => {
      const long = Array.from({ length: 20 }, () => "ฝกค. / ฝตป. / ฝบก.").join("\n");
      const text = { measures: long, responsible: long, actions: long, results: long };
      const rows = [withTexts({ ...text, [longest]: `${long}\n${long}` }), another];
      const { report } = published(rows);
      expect(report.rows.map((row) => row.text[longest])).toEqual(
        rows.map((row) => row.text[longest]),
      );
    },
  );

  test.each([
    "หมายเหตุ ดูท้ายเล่ม",
    "ลงชื่อ ผู้รายงาน",
    "12",
    "รวม 6 ประเด็น",
    "-",
    "ไม่มีรายการ",
    "ประเด็นที่พัฒนาให้ดีขึ้น",
  ])("is the row's where it runs on with %p, which stands around a table elsewhere", (said) => {
    const lines = Array.from({ length: 14 }, () => said).join("\n");
    const { report } = published([withTexts({ actions: lines, results: lines }), another]);
    const [first] = report.rows;
    expect([first?.text.actions, first?.text.results]).toEqual([lines, lines]);
    expect(report.rows.map(({ section }) => section)).toEqual(["urgent", "urgent"]);
  });

  test("is cut at a space, or at least between words", () => {
    const words = new Intl.Segmenter("th", { granularity: "word" }).segment(longParagraph);
    const between = new Set([...words].map(({ index }) => index));
    const { values } = published([withTexts({ actions: longParagraph })]);
    const column = publishedColumns.findIndex(({ key }) => key === "actions");
    const parts = values
      .map((row) => String(row[column]))
      .filter((text) => text.endsWith("\u200B"));
    expect(parts.length).toBeGreaterThan(2);
    let end = 0;
    for (const part of parts) expect(between).toContain((end += part.length - 1));
  });
});
