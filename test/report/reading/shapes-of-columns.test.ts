import type { CellValue, Report } from "../../../src/report/form/report";
import { readReport } from "../../../src/report/reading/read-report";
import { sheetOf } from "../../samples/word-paste";

const title = [["รายงานผลการดำเนินการ"], ["ของ กรมตัวอย่าง ประจำปีงบประมาณ พ.ศ. 2566"]];

const read = (values: CellValue[][], hiddenRows: number[] = []): Report => {
  const report = readReport({ ...sheetOf(values), hiddenRows });
  if (!report) throw new Error("no report found");
  return report;
};

describe("a field over several columns", () => {
  const halves = [
    ["ประเด็น", "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินงาน", ""],
    ["", "", "", "รอบ 6 เดือน", "รอบ 12 เดือน"],
  ];
  const report = (last: (row: number) => string) =>
    readReport(
      sheetOf([
        ["ของ กรมตัวอย่าง ปีงบประมาณ 2566"],
        ...halves,
        ...[1, 2, 3, 4, 5, 6].map((row) => [`i${row} ก`, "ชี้แจง", "ฝกค.", "เริ่มแล้ว", last(row)]),
      ]),
    );
  const blanks = (last: (row: number) => string) =>
    report(last)?.rows.flatMap(({ blankParts }) => blankParts);

  test("is told where a row leaves one blank that the others fill", () => {
    expect(blanks((row) => (row === 3 ? "" : "เสร็จแล้ว"))).toEqual([
      { key: "results", row: 5, column: 4 },
    ]);
  });

  test("but not where few rows fill it, or all do", () => {
    expect(blanks((row) => (row < 3 ? "" : "เสร็จแล้ว"))).toEqual([]);
    expect(blanks(() => "เสร็จแล้ว")).toEqual([]);
    expect(blanks(() => "")).toEqual([]);
  });
});

describe("columns", () => {
  test("measures and activities in two columns are one field", () => {
    const report = read([
      ...title,
      ["ประเด็น", "มาตรการ", "กิจกรรม", "ผู้รับผิดชอบ", "ผลการดำเนินงาน"],
      ["i8 ก", "ชี้แจง", "ประชุม", "ฝกค.", "ทราบ"],
    ]);
    expect(report.rows[0]?.text.measures).toBe("ชี้แจง\nประชุม");
  });

  test("results by half-year under one header are one field", () => {
    const report = read([
      ...title,
      ["ประเด็น", "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินงาน", ""],
      ["", "", "", "รอบ 6 เดือน", "รอบ 12 เดือน"],
      ["i8 ก", "ชี้แจง", "ฝกค.", "เริ่มแล้ว", "เสร็จแล้ว"],
    ]);
    expect(report.rows[0]?.text.results).toBe("เริ่มแล้ว\nเสร็จแล้ว");
    expect(report.unknownColumns).toEqual([]);
  });

  test("figures right below the header, in its last column and beside it, are no names of columns", () => {
    const report = read([
      ...title,
      ["ประเด็น", "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินงาน"],
      ["", "", "", 0, 0, "หมายเหตุ"],
      ["i8 ก", "ชี้แจง", "ฝกค.", "ทราบ"],
    ]);
    expect(report.place.headerRows).toBe(1);
    expect([report.rows[0]?.text.results, report.unplaced.map(({ text }) => text)]).toEqual([
      "0",
      ["0", "หมายเหตุ"],
    ]);
  });

  test.each([
    ["the older first, whatever it holds", ["คะแนนปี 2565", "คะแนนปี 2566"], [70.5, 180]],
    ["the newer first", ["คะแนน ปี 2566", "คะแนน ปี 2565"], [180, 90.5]],
    ["what was aimed at beside it", ["คะแนนเป้าหมาย", "ผลคะแนนที่ได้"], [90, 180]],
  ])("of two scores the report's own is taken: %s", (_, scores, held) => {
    const report = readReport(
      sheetOf([
        ["ของ กรมตัวอย่าง ปีงบประมาณ 2566"],
        ["ประเด็น", ...scores, "มาตรการ", "ผู้รับผิดชอบ", "ผล"],
        ...[1, 2, 3].map((row) => [`i${row} ก`, ...held, "ชี้แจง", "ฝกค.", "ทราบ"]),
      ]),
    );
    expect(report?.rows.map((row) => row.scores)).toEqual([[180], [180], [180]]);
  });

  test.each([
    ["ผู้รับผิดชอบหลัก", "ผู้รับผิดชอบร่วม"],
    ["ผู้รับผิดชอบ", "หน่วยงานสนับสนุน"],
  ])("who is responsible, under %j, is not who helps, under %j", (...names) => {
    const report = read([
      ...title,
      ["ประเด็น", "มาตรการ", ...names, "ผลการดำเนินงาน"],
      ["i8 ก", "ชี้แจง", "-", "ฝกค.", "ทราบ"],
      ["i9 ข", "ประชุม", "ฝทบ.", "ฝกค.", "ทราบ"],
    ]);
    expect(report.rows.map(({ text }) => text.responsible)).toEqual(["-", "ฝทบ."]);
    expect(report.unknownColumns).toEqual([]);
  });

  test("of the scores of two years the later one counts", () => {
    const report = read([
      ...title,
      ["ประเด็น", "คะแนนปี 2565", "คะแนนปี 2566", "มาตรการ", "ผู้รับผิดชอบ", "ผล"],
      ["i8 ก", 70.5, 73.1, "ชี้แจง", "ฝกค.", "ทราบ"],
    ]);
    expect(report.rows[0]?.scores).toEqual([73.1]);
  });

  test("a code in a column of its own is the issue's", () => {
    const report = read([
      ...title,
      ["ที่", "ข้อ", "ประเด็น", "คะแนน", "มาตรการ", "ผู้รับผิดชอบ", "ผล"],
      [1, "i8", "กระบวนการงบประมาณ", 73.1, "ชี้แจง", "ฝกค.", "ทราบ"],
      [2, "O13", "รายงานผล", 0, "เผยแพร่", "ฝกค.", "ทราบ"],
    ]);
    expect(report.rows.map(({ codes, scores }) => [...codes, ...scores])).toEqual([
      ["i8", 73.1],
      ["O13", 0],
    ]);
  });

  test("what was planned and what came of it under one name are told apart", () => {
    const report = read([
      ...title,
      ["ประเด็น", "มาตรการ", "ผู้รับผิดชอบ", "การดำเนินการ", ""],
      ["", "", "", "แผน", "ผล"],
      ["i8 ก", "ชี้แจง", "ฝกค.", "ประชุมทุกไตรมาส", "ทราบทั่วกัน"],
      ["i9 ข", "ติดตาม", "ฝทบ.", "รายงานทุกเดือน", "ครบถ้วน"],
    ]);
    expect(report.rows.map(({ text }) => text.results)).toEqual(["ทราบทั่วกัน", "ครบถ้วน"]);
  });

  test.each([
    ["หน่วยงานเจ้าของเรื่อง", "responsible"],
    ["เจ้าของข้อมูล", "responsible"],
  ])("%s says who is %s", (name, key) => {
    const report = read([
      ...title,
      ["ประเด็น", "มาตรการ", name, "ผลการดำเนินงาน"],
      ["i8 ก", "ชี้แจง", "งานนิติการ", "ทราบ"],
    ]);
    expect(report.place.columns).toHaveProperty(key, 2);
  });

  test.each([
    ["ระยะเวลาดำเนินการ", "ต.ค. 65 - ก.ย. 66"],
    ["ช่วงเวลาที่ดำเนินการ", "ตลอดปี"],
    ["งบประมาณที่ใช้ดำเนินการ", "10,000 บาท"],
  ])("%s tells nothing of what was done", (name, held) => {
    const report = read([
      ...title,
      ["ประเด็น", "มาตรการ", "ผู้รับผิดชอบ", name, "ผลการดำเนินงาน"],
      ["i8 ก", "ชี้แจง", "ฝกค.", held, "ทราบ"],
      ["i9 ข", "ประชุม", "ฝกค.", held, "ครบ"],
    ]);
    expect(report.place.columns.actions).toBeUndefined();
  });
});

test("tables side by side are one after the other, and no row of one goes on in the other", () => {
  const names = ["ประเด็น", "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินงาน"];
  const report = read([
    ...title,
    [...names, "", ...names],
    ["i8 ก", "ชี้แจง", "ฝกค.", "ทราบ", "", "e6 ข", "ปรับปรุง", "ฝทบ.", "พบง่าย"],
    ["i9 ค", "ประชุม", "ฝกค.", "ครบ"],
  ]);
  expect(report.rows.map(({ codes, text }) => [...codes, text.measures])).toEqual([
    ["i8", "ชี้แจง"],
    ["i9", "ประชุม"],
    ["e6", "ปรับปรุง"],
  ]);
  expect([report.unplaced, report.aside]).toEqual([[], []]);
});
