import { columnsToMatch } from "../../../src/report/reading/columns-to-match";
import { sheetOf } from "../../samples/word-paste";

test("the columns of a table that nobody knows are shown with what stands in them", () => {
  const sheet = sheetOf([
    ["บันทึกการทำงาน"],
    ["สิ่งที่เจอ", "สิ่งที่ทำ", "คนทำ", "ได้อะไร"],
    ["i8 กระบวนการงบประมาณ", "ประชุม\nชี้แจง", "ฝกค.", ""],
    ["i9 การใช้อำนาจ", "ประชุมชี้แจง ".repeat(6), "ฝบท.", "ทราบทั่วกัน"],
  ]);
  expect(columnsToMatch(sheet)).toEqual([
    {
      column: 0,
      header: "สิ่งที่เจอ",
      samples: ["i8 กระบวนการงบประมาณ", "i9 การใช้อำนาจ"],
      key: "issue",
    },
    {
      column: 1,
      header: "สิ่งที่ทำ",
      samples: ["ประชุม ชี้แจง", "ประชุมชี้แจง ประชุมชี้แจง ประชุมชี้แจง…"],
      key: null,
    },
    { column: 2, header: "คนทำ", samples: ["ฝกค.", "ฝบท."], key: "responsible" },
    { column: 3, header: "ได้อะไร", samples: ["ทราบทั่วกัน"], key: null },
  ]);
});

test("those of a known table have what they were taken for", () => {
  const sheet = sheetOf([
    ["ประเด็น", "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินงาน", "งบประมาณ"],
    ["i8 ก", "ข", "ค", "ง", ""],
  ]);
  expect(columnsToMatch(sheet).map(({ key }) => key)).toEqual([
    "issue",
    "measures",
    "responsible",
    "results",
    null,
  ]);
});

test("what a person has said before stands in place of the guess", () => {
  const sheet = sheetOf([
    ["ประเด็น", "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินงาน"],
    ["i8 ก", "ข", "ค", "ง"],
  ]);
  const chosen = { issue: 0, measures: 3 };
  expect(columnsToMatch({ ...sheet, chosen }).map(({ key }) => key)).toEqual([
    "issue",
    null,
    null,
    "measures",
  ]);
});

test("a sheet without a table has none", () => {
  expect(columnsToMatch(sheetOf([["ปกรายงาน"], ["กรมตัวอย่าง", "2566"]]))).toEqual([]);
});
