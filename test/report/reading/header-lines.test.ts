import type { CellValue, Report } from "../../../src/report/form/report";
import { readReport } from "../../../src/report/reading/read-report";
import { sheetOf } from "../../samples/word-paste";

const title = [["รายงานผลการดำเนินการ"], ["ของ กรมตัวอย่าง ประจำปีงบประมาณ พ.ศ. 2566"]];

const read = (values: CellValue[][]): Report => {
  const report = readReport(sheetOf(values));
  if (!report) throw new Error("no report found");
  return report;
};

describe("headers over several lines", () => {
  test("names that go on in a third line, below groups, are names of columns", () => {
    const report = read([
      ...title,
      ["ผลการประเมิน ITA", "", "มาตรการส่งเสริม", "", "การดำเนินการ", ""],
      ["ประเด็น", "คะแนน", "มาตรการ", "ผู้รับผิดชอบ", "ขั้นตอน", "ผล"],
      ["", "ที่ได้", "/กิจกรรม", "", "การดำเนินการ", "การดำเนินการ"],
      ["i8 ก", 73.1, "ชี้แจง", "ฝกค.", "ประชุมทุกไตรมาส", "ทราบทั่วกัน"],
    ]);
    expect(report.place.headerRows).toBe(3);
    expect(report.rows.map(({ text }) => [text.actions, text.results])).toEqual([
      ["ประชุมทุกไตรมาส", "ทราบทั่วกัน"],
    ]);
  });

  test.each([["รายละเอียด"], ["เรื่อง"], ["รายการ"]])(
    "%s under the name of the issue is the issue's",
    (name) => {
      const report = read([
        ...title,
        ["แบบ", "ประเด็นการประเมิน", "", "คะแนน", "มาตรการ", "วิธีดำเนินการ", "ผลการดำเนินงาน"],
        ["", "ข้อ", name, "", "", "", ""],
        ["IIT", "i8", "กระบวนการงบประมาณ", 73.1, "ชี้แจง", "ประชุม", "ทราบ"],
        ["EIT", "e6", "ช่องทางการเผยแพร่", 73.1, "ปรับปรุง", "จัดหมวดหมู่", "พบง่าย"],
      ]);
      expect(report.rows.map(({ text }) => [text.issue, text.actions])).toEqual([
        ["i8\nกระบวนการงบประมาณ", "ประชุม"],
        ["e6\nช่องทางการเผยแพร่", "จัดหมวดหมู่"],
      ]);
    },
  );
});

describe("scores that have a column for each instrument", () => {
  const rows = [
    ["การสื่อสาร", "", 73.1, "", "ชี้แจง", "ฝกค.", "ทราบ"],
    ["การประชุม", 80.5, "-", "-", "ประชุม", "ฝกค.", "ครบ"],
    ["รายงานประจำปี", "", "", 0, "เผยแพร่", "ฝกค.", "ครบ"],
  ];
  const others = ["มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินงาน"];

  test.each([
    ["named in full", [["ประเด็น", "คะแนน IIT", "คะแนน EIT", "คะแนน OIT", ...others]]],
    [
      "under one name",
      [
        ["ประเด็น", "คะแนนการประเมิน", "", "", ...others],
        ["", "IIT", "EIT", "OIT", "", "", ""],
      ],
    ],
  ])("%s are the row's, and say its instrument", (_, header) => {
    const report = read([["มาตรการคุณธรรม ITA ปีงบประมาณ 2566"], ...header, ...rows]);
    expect(report.rows.map(({ instrument, scores }) => [instrument, ...scores])).toEqual([
      ["EIT", 73.1],
      ["IIT", 80.5],
      ["OIT", 0],
    ]);
    expect(report.unplaced).toEqual([]);
  });
});
