import type { CellValue } from "../../src/report/form/report";
import type { WorkbookReading } from "../../src/report/workbook/workbook-reading";
import { bookOf, type Book } from "../../src/report/book/book";
import { aboutOf } from "../../src/report/check/notes";
import { emptyView } from "../support/view";
import { keepUnchanged } from "../../src/taskpane/workbook/keep-unchanged";
import { viewOf } from "../../src/taskpane/workbook/workbook-view";

const header = [
  "แบบ",
  "ประเด็น",
  "คะแนน",
  "มาตรการ/กิจกรรม",
  "ผู้รับผิดชอบ*",
  "รายละเอียด/วิธีการ/ขั้นตอนการดำเนินการ",
  "ผลที่ได้จากการดำเนินการ",
];
const line = (...cells: CellValue[]): CellValue[] =>
  Array.from({ length: 8 }, (_, column) => cells[column] ?? "");
const complete = (issue: string, score: CellValue) =>
  line("IIT", issue, score, "- ทำ", "ฝทบ.", "1. ทำ", "- ได้");

const sheet = (sheetName: string, values: CellValue[][]) => ({
  sheetName,
  firstRow: 0,
  firstColumn: 0,
  values,
  formulaCells: [],
  flags: [],
  hiddenRows: [],
});

function book(values: CellValue[][], more: Partial<WorkbookReading> = {}): Book {
  return bookOf({
    active: sheet("รายงาน", values),
    activeCell: { row: 0, column: 0 },
    named: null,
    sheets: [{ id: "1", name: "รายงาน", isVisible: true }],
    names: [],
    publishedSheet: null,
    directory: null,
    settings: null,
    scores: null,
    userYears: null,
    check: null,
    safe: null,
    ...more,
  });
}

const twoFaulty = [
  line("ของ กรมตัวอย่าง ประจำปีงบประมาณ พ.ศ.2566"),
  line(...header),
  line("ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่ต้องแก้ไขเร่งด่วน"),
  complete("i8 กระบวนการงบประมาณ", 73.1),
  line("EIT", "e6  ช่องทาง\nการเผยแพร่", "", "- ทำ", "", "1. ทำ", "- ได้"),
  line("ประเด็นที่พัฒนาให้ดีขึ้น"),
  line("OIT", "O13 รายงาน", 93.75, "", "ฝทบ.", "1. ทำ", "- ได้", "จดไว้กันลืม"),
];

test("counts rows, and says whose report it is and where", () => {
  expect(viewOf(book(twoFaulty)).report).toMatchObject({
    sheetName: "รายงาน",
    agency: "กรมตัวอย่าง",
    fiscalYear: 2566,
    isWorkingGrid: false,
    rowCount: 3,
    completeRows: 1,
    urgentRows: 2,
  });
});

test("findings stand under their rows, those about no row last", () => {
  const groups = viewOf(book(twoFaulty)).report?.groups ?? [];
  expect(groups.map(({ heading }) => heading)).toEqual([
    { instrument: "EIT", issue: "e6 ช่องทาง การเผยแพร่", scores: [], urgent: true },
    { instrument: "OIT", issue: "O13 รายงาน", scores: [93.75], urgent: false },
    null,
  ]);
  expect(groups.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
    ["missing-score", "missing-responsible"],
    ["missing-measures"],
    ["text-outside-columns"],
  ]);
});

test("what cannot be checked for want of lists is told", () => {
  expect(viewOf(book(twoFaulty)).report?.unchecked).toEqual(["coverage", "departments", "items"]);
});

test("a rule turned off in the workbook finds nothing, and that it is off is told", () => {
  const check = sheet("ITA_Check", [["note"], ["rule", "missing-score", "off"]]);
  const report = viewOf(book(twoFaulty, { check })).report;
  expect(report?.levels).toEqual([{ rule: "missing-score", level: "off" }]);
  const rules = report?.groups.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  expect(rules).not.toContain("missing-score");
});

test("a report is not ready while something in it must be put right", () => {
  expect(viewOf(book(twoFaulty)).report?.isReady).toBe(false);
});

test("what somebody has acknowledged is asked of no department", () => {
  const skips = twoFaulty.map((row) => row.map((cell) => (cell === "1. ทำ" ? "1. ก\n3. ค" : cell)));
  const before = book(skips);
  const { report, notes } = before;
  const acknowledged = (viewOf(before).report?.warnings ?? []).map(({ finding }) => {
    const about = report ? aboutOf(report, finding) : "";
    return { rule: finding.rule, about, name: "สมศรี", date: "2026-11-29" };
  });
  const owed = (one: Book) => JSON.stringify(viewOf(one).report?.standing.owed);
  expect(owed(before)).toContain("numbering");
  expect(owed({ ...before, notes: { ...notes, acknowledged } })).not.toContain("numbering");
});

test("the workbook's own threshold says what is urgent", () => {
  const settings = sheet("ITA_Lists", [
    ["schemaVersion", 1],
    ["agency", "กรมตัวอย่าง"],
    ["fiscalYear", 2566],
    ["threshold", 95],
  ]);
  expect(viewOf(book(twoFaulty, { settings })).report?.urgentRows).toBe(3);
});

test("a workbook without a report is told from an empty sheet", () => {
  expect(viewOf(book([]))).toEqual({ ...emptyView, activeSheet: "รายงาน" });
  expect(viewOf(book([line("อื่น ๆ")]))).toMatchObject({
    activeSheetIsBlank: false,
    report: null,
  });
});

test("with another sheet in front, the report the workbook names is shown", () => {
  const view = viewOf(book([line("อื่น ๆ")], { named: sheet("รายงาน ITA", twoFaulty) }));
  expect(view).toMatchObject({ activeSheet: "รายงาน", report: { sheetName: "รายงาน ITA" } });
});

describe("what is as it was before", () => {
  const before = viewOf(book(twoFaulty));

  test("stays the same object", () => {
    expect(keepUnchanged(before, viewOf(book(twoFaulty)))).toBe(before);
  });

  test("keeps the findings the same where only the sheet in front changed", () => {
    const now = viewOf(book([line("อื่น ๆ")], { named: sheet("รายงาน", twoFaulty) }));
    const kept = keepUnchanged(before, { ...now, activeSheet: "x" });
    expect(kept.activeSheet).toBe("x");
    expect(kept.report).toBe(before.report);
  });

  test("gives way to what has changed", () => {
    const fixed = twoFaulty.map((row, index) =>
      index === 4 ? complete("i6 การให้บริการ", 70) : row,
    );
    const now = viewOf(book(fixed));
    expect(keepUnchanged(before, now)).toEqual(now);
    expect(now.report?.completeRows).toBe(2);
  });

  test("is all there is at the first read", () => {
    expect(keepUnchanged(null, before)).toBe(before);
  });
});

describe("sheets that were not looked at", () => {
  const values = [
    line("ของ สำนักงานตัวอย่าง ประจำปีงบประมาณ พ.ศ.2566"),
    header,
    line("ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่ต้องแก้ไขเร่งด่วน"),
    complete("i8 กระบวนการงบประมาณ", 73.1),
    line("ประเด็นที่พัฒนาให้ดีขึ้น"),
    complete("i9 ข้อถัดไป", 90),
  ];
  const withSheets = (...names: [name: string, isVisible: boolean][]) =>
    viewOf(
      book(values, {
        sheets: [["รายงาน", true] as const, ...names].map(([name, isVisible]) => ({
          id: name,
          name,
          isVisible,
        })),
      }),
    ).report;

  test("are named, and an agency's own form is not ready while there are any", () => {
    const report = withSheets(["EIT", true], ["เก่า", false], ["ฉบับเผยแพร่ (2)", true]);
    expect(report?.unreadSheets).toEqual(["EIT"]);
    expect(report?.isReady).toBe(false);
  });

  test("are none in a workbook of one sheet, which may be ready", () => {
    expect(withSheets()?.unreadSheets).toEqual([]);
    expect(withSheets()?.isReady).toBe(true);
  });
});
