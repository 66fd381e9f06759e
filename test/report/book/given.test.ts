import { loadLists } from "../../../src/report/assessment/year-lists";
import { bookOf } from "../../../src/report/book/book";
import { givenOf, scoresOfReport, statedYear } from "../../../src/report/book/given";
import { checkReport } from "../../../src/report/check/check-report";
import { gridReading, gridRow, workbookReading } from "../../samples/grid";

/** A workbook with a report of these issues and no scores, checked as of a fiscal year. */
async function checked(fiscalYear: number, issues: readonly string[], instrument = "OIT") {
  const rows = issues.map((issue) => gridRow("urgent", { instrument, issue }));
  const book = bookOf(workbookReading(gridReading(rows)));
  if (!book.report) throw new Error("no report found");
  const given = givenOf(book, await loadLists(fiscalYear, book.report, []));
  const { findings, unchecked } = checkReport(book.report, given);
  const about = new Set<string>(["unknown-code", "title-of-other-item", "wrong-instrument"]);
  return { given, unchecked, found: findings.filter(({ rule }) => about.has(rule)) };
}

const ofSchool = [
  "O7 คู่มือหรือแนวทางการปฏิบัติงานของครูและบุคลากรทางการศึกษา",
  "O10 รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปีงบประมาณ พ.ศ. 2568 (0 คะแนน)",
  "O13 แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
  "O14 ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
];

test("a school's report is checked by the list of schools, and has no codes to put right", async () => {
  const { given, found } = await checked(2569, ofSchool);
  expect(given.year?.family).toBe("schools");
  expect(found).toEqual([]);
});

test("one such title alone makes no school of an agency", async () => {
  const { given, found } = await checked(2569, ofSchool.slice(2, 3));
  expect(given.year?.family).toBeNull();
  expect(found).toMatchObject([{ rule: "title-of-other-item", suggestions: ["O16"] }]);
});

test.each([
  ["an item of OIT", 2569, "OIT", "O4 ข่าวประชาสัมพันธ์", false],
  ["an item of IIT, of which there is no list", 2569, "IIT", "i40 ข้อใหม่", true],
  ["an item of IIT", 2568, "IIT", "i4 ข้อใหม่", false],
] as const)(
  "%s in FY%i: whether items are left unchecked is told",
  async (_, year, instrument, issue, told) => {
    const { unchecked } = await checked(year, [issue], instrument);
    expect(unchecked.includes("items")).toBe(told);
  },
);

test.each([
  ["beyond the list of FY2569", "O27 ข้อใหม่"],
  ["with the title of another item of FY2569", "O12 คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่"],
  ["as in FY2569", "O4 ข่าวประชาสัมพันธ์"],
])("in FY2570 a code %s is not judged by lists that stand in", async (_, issue) => {
  const { given, found, unchecked } = await checked(2570, [issue]);
  expect(given.year).toBeNull();
  expect(found).toEqual([]);
  expect(unchecked).toContain("items");
});

describe("scores in the workbook", () => {
  const bookWith = (scored: number, settings: Stated | null) => {
    const sheet = gridReading([gridRow("urgent", { issue: "i8 งบประมาณ" })]);
    const scores = {
      sheetName: "คะแนน ITA",
      firstRow: 0,
      firstColumn: 0,
      values: [
        [`คะแนน ITA ปี ${scored}`],
        ["รหัส", "แบบ", "ประเด็น", "คะแนน"],
        ["i1", "IIT", "การปฏิบัติงาน", 80],
      ],
    };
    const lists = settings && settingsSheet(settings);
    return bookOf(workbookReading(sheet, { settings: lists, scores }));
  };

  test.each([
    [
      "are the report's where the workbook says so",
      2565,
      { fiscalYear: 2566, assessedYear: 2565 },
      true,
    ],
    [
      "are an earlier report's where it says another year",
      2565,
      { fiscalYear: 2566, assessedYear: 2566 },
      false,
    ],
    ["are the report's where nothing says", 2565, null, true],
    [
      "are not known to be those of a report that was not laid out last",
      2566,
      { fiscalYear: 2567, assessedYear: 2566 },
      false,
    ],
  ])("%s", async (_, scored, settings, isOfReport) => {
    const book = bookWith(scored, settings);
    expect(book.scores?.assessedYear).toBe(scored);
    expect(scoresOfReport(book) !== null).toBe(isOfReport);
    const given = givenOf(book, await loadLists(statedYear(book), book.report, []));
    expect(given.scores !== null).toBe(isOfReport);
  });

  test("are the report's in a workbook of the first schema, which stated no year of theirs", () => {
    const sheet = gridReading([gridRow("urgent", { issue: "i8 งบประมาณ" })]);
    const { scores } = bookWith(2565, null).reading;
    const settings = settingsSheet({ fiscalYear: 2566, assessedYear: 2566 }, 1);
    expect(scoresOfReport(bookOf(workbookReading(sheet, { settings, scores })))).not.toBeNull();
  });
});

test.each([
  ["for the report that was laid out", 2566, 2565],
  ["not for another year's that is in front", 2567, null],
])("the workbook's settings say which year was assessed %s", (_, fiscalYear, stated) => {
  const settings = settingsSheet({ fiscalYear, assessedYear: 2565 });
  const sheet = gridReading([gridRow("urgent", { issue: "i8 งบประมาณ" })]);
  const reading = workbookReading(sheet, { settings });
  expect(bookOf(reading).report?.fiscalYear).toBe(2566);
  expect(statedYear(bookOf(reading))).toBe(stated);
});

interface Stated {
  fiscalYear: number;
  assessedYear: number;
}

function settingsSheet({ fiscalYear, assessedYear }: Stated, schema = 2) {
  return {
    sheetName: "ITA_Lists",
    firstRow: 0,
    firstColumn: 0,
    values: [
      ["schemaVersion", schema],
      ["agency", "กรมตัวอย่าง"],
      ["fiscalYear", fiscalYear],
      ["threshold", 85],
      ["assessedYear", assessedYear],
    ],
  };
}
