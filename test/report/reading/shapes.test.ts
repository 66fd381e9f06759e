import type { CellValue, Report } from "../../../src/report/form/report";
import { readReport } from "../../../src/report/reading/read-report";
import { sheetOf } from "../../samples/word-paste";

const header = ["แบบ", "ประเด็น", "คะแนน", "มาตรการ", "ผู้รับผิดชอบ", "วิธีดำเนินการ", "ผลการดำเนินงาน"];
const line = (instrument: string, issue: string, score: CellValue = 73.1): CellValue[] => [
  instrument,
  issue,
  score,
  "ประชุมชี้แจง",
  "ฝกค.",
  "1. ประชุม",
  "ทราบทั่วกัน",
];
const title = [["รายงานผลการดำเนินการ"], ["ของ กรมตัวอย่าง ประจำปีงบประมาณ พ.ศ. 2566"]];

const read = (values: CellValue[][], hiddenRows: number[] = []): Report => {
  const report = readReport({ ...sheetOf(values), hiddenRows });
  if (!report) throw new Error("no report found");
  return report;
};
const issues = ({ rows }: Report) => rows.map(({ text }) => text.issue);

describe("bands", () => {
  test.each([
    ["ส่วนที่ 1 แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)", "IIT"],
    ["แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", "EIT"],
    ["ตัวชี้วัดที่ 3 การใช้อำนาจ", "IIT"],
    ["ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", "OIT"],
    ["การใช้ทรัพย์สินของราชการ", "IIT"],
  ])("%s gives its rows the instrument", (band, instrument) => {
    const report = read([...title, header.slice(1), [band], line("", "การสื่อสาร").slice(1)]);
    expect(report.rows.map((row) => row.instrument)).toEqual([instrument]);
  });

  test.each([
    ["จุดอ่อนที่ต้องแก้ไขเร่งด่วน", "urgent"],
    ["๑. ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน", "urgent"],
    ["ส่วนที่ 2 ประเด็นที่จะต้องพัฒนาให้ดีขึ้น", "develop"],
    ["สิ่งที่ควรพัฒนา", "develop"],
    ["(2) โอกาสในการพัฒนา", "develop"],
  ])("%s opens a section, in whatever column it stands", (band, section) => {
    for (const at of [0, 1, 3]) {
      const cells = header.map((_, column) => (column === at ? band : ""));
      expect(read([...title, header, cells, line("IIT", "i8 ก")]).rows[0]?.section).toBe(section);
    }
  });

  test("an indicator with measures beside it is a row, also where another has none yet", () => {
    const bare = ["", "ตัวชี้วัดที่ 3 การใช้อำนาจ"];
    const report = read([...title, header, line("IIT", "ตัวชี้วัดที่ 2 การใช้งบประมาณ"), bare]);
    expect(issues(report)).toEqual(["ตัวชี้วัดที่ 2 การใช้งบประมาณ", "ตัวชี้วัดที่ 3 การใช้อำนาจ"]);
  });
});

describe("rows", () => {
  test("an instrument that is merged down holds for the rows below it", () => {
    const report = read([
      ...title,
      header,
      line("IIT", "การสื่อสาร"),
      line("", "การประชุม"),
      line("", "การรับฟัง"),
      line("EIT", "การบริการ"),
    ]);
    expect(report.rows.map(({ instrument }) => instrument)).toEqual(["IIT", "IIT", "IIT", "EIT"]);
  });

  test("a single blank one may have been forgotten", () => {
    const report = read([...title, header, line("IIT", "การสื่อสาร"), line("", "การประชุม")]);
    expect(report.rows[1]?.instrument).toBeNull();
  });

  test("a line with all but its issue is a row of its own, in which the issue is missing", () => {
    const lacking = [...line("IIT", "i9 ข")];
    lacking[1] = "";
    lacking[0] = "";
    lacking[2] = "";
    const all = [line("IIT", "i8 ก"), lacking, line("IIT", "i10 ค"), line("IIT", "i11 ง")];
    expect(issues(read([...title, header, ...all]))).toEqual(["i8 ก", "", "i10 ค", "i11 ง"]);
  });

  test("where items are merged down over their measures, such lines are the item's", () => {
    const further = ["", "", "", "ติดตาม", "ฝกค.", "2. ติดตาม", "ครบ"];
    const all = [line("IIT", "i8 ก"), further, line("IIT", "i9 ข"), further];
    expect(read([...title, header, ...all]).rows.map(({ text }) => text.measures)).toEqual([
      "ประชุมชี้แจง\nติดตาม",
      "ประชุมชี้แจง\nติดตาม",
    ]);
  });

  test("a line that is counted is one of its own", () => {
    const counted = ["ที่", ...header];
    const lacking = [2, "", "", "", "ติดตาม", "", "2. ติดตาม", "ครบ"];
    const report = read([...title, counted, [1, ...line("IIT", "i8 ก")], lacking]);
    expect(issues(report)).toEqual(["i8 ก", ""]);
  });

  test("hidden ones are no rows, and are told", () => {
    const report = read([...title, header, line("IIT", "i8 ร่าง"), line("IIT", "i8 ก")], [3]);
    expect(issues(report)).toEqual(["i8 ก"]);
    expect(report.hiddenRows).toEqual([3]);
  });

  test("a line copied whole is a row of its own, and is told as given twice", () => {
    expect(read([...title, header, line("IIT", "i8 ก"), line("IIT", "i8 ก")]).rows).toHaveLength(2);
  });
});

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
});
