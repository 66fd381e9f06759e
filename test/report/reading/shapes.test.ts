import type { MergedDown } from "../../../src/report/form/report";
import { readReport } from "../../../src/report/reading/read-report";
import { sheetOf } from "../../samples/word-paste";
import { header, issues, line, read, title } from "./rows-of-table";

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
    ["ประเด็นที่มีคะแนนต่ำกว่า 85 คะแนน", "urgent"],
    ["ประเด็นที่มีคะแนนตั้งแต่ 85 คะแนนขึ้นไป", "develop"],
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

describe("what is merged down over rows", () => {
  const report = (responsible: string[], mergedDown?: MergedDown[]) =>
    readReport({
      ...sheetOf([
        ["ของ กรมตัวอย่าง ปีงบประมาณ 2566"],
        ["ประเด็น", "มาตรการ", "ผู้รับผิดชอบ", "ผล"],
        ...responsible.map((each, index) => [`i${index + 1} ก`, "ชี้แจง", each, "ทราบ"]),
      ]),
      mergedDown,
    })?.rows.map(({ text }) => text.responsible);

  test("who is responsible for the first is for all, where no other row names anyone", () => {
    expect(report(["ทุกกอง", "", "", ""])).toEqual(["ทุกกอง", "ทุกกอง", "ทุกกอง", "ทุกกอง"]);
  });

  test("but not where one does, or few rows are left", () => {
    expect(report(["ทุกกอง", "", "", "กค."])).toEqual(["ทุกกอง", "", "", "กค."]);
    expect(report(["ทุกกอง", ""])).toEqual(["ทุกกอง", ""]);
  });

  test.each([
    ["over none", [], ["กค.", "", "", "", ""]],
    ["over three", [{ row: 2, column: 2, lastRow: 4 }], ["กค.", "กค.", "กค.", "", ""]],
    ["in another column", [{ row: 2, column: 1, lastRow: 4 }], ["กค.", "", "", "", ""]],
  ])("where it is known what is merged, %s, no other row is meant", (_, mergedDown, meant) => {
    expect(report(["กค.", "", "", "", ""], mergedDown)).toEqual(meant);
  });
});

test("a list of departments that is a table is a legend", () => {
  const report = readReport(
    sheetOf([
      ["ของ กรมตัวอย่าง ปีงบประมาณ 2566"],
      ["ประเด็น", "มาตรการ", "ผู้รับผิดชอบ", "ผล"],
      ["i1 ก", "ชี้แจง", "กค.", "ทราบ"],
      ["", "", "", ""],
      ["ลำดับ", "อักษรย่อ", "ชื่อเต็ม", ""],
      [1, "กค.", "กองคลัง", ""],
      ["๒", "กผ.", "กองแผนงาน", ""],
    ]),
  );
  expect(report?.rows).toHaveLength(1);
  expect(report?.legend).toEqual([
    { abbreviation: "กค.", name: "กองคลัง" },
    { abbreviation: "กผ.", name: "กองแผนงาน" },
  ]);
});

describe("another table below the report", () => {
  const rows = [line("IIT", "i8 ก"), line("EIT", "e6 ข")];

  test.each([
    ["of scores", ["สรุปคะแนน"], ["ที่", "ตัวชี้วัด", "คะแนน", "ระดับ"], [1, "การใช้งบประมาณ", 81.2, "B"]],
    ["of what was spent", [], ["ที่", "รายการ", "งบประมาณ", "เบิกจ่าย"], [1, "ค่าวิทยากร", 5000, 4500]],
  ])("%s has none of its rows", (_, ...below) => {
    const report = read([...title, header, ...rows, ...below]);
    expect(issues(report)).toEqual(["i8 ก", "e6 ข"]);
    expect(report.aside.map(({ text }) => text)).toEqual(below.slice(1).flat().map(String));
  });

  test("ends where the report's own header comes again", () => {
    const scores = [[], ["ที่", "ตัวชี้วัด", "คะแนน"], [1, "การใช้งบประมาณ", 81.2], []];
    const report = read([...title, header, rows[0] ?? [], ...scores, header, rows[1] ?? []]);
    expect(issues(report)).toEqual(["i8 ก", "e6 ข"]);
  });

  test("is none that only looks so: rows in few words right below the others, or of the report's columns", () => {
    const bare = ["", "การประเมิน", "คะแนนดี", "โครงการ", "กอง", "", ""];
    expect(read([...title, header, ...rows, bare]).rows).toHaveLength(3);
    expect(read([...title, header, ...rows, [], bare]).rows).toHaveLength(3);
  });
});
