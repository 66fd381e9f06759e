import { instrumentOf, readCodes } from "../../../src/report/terms/codes";

describe("the codes an issue begins with", () => {
  it.each([
    ["i8 กระบวนการงบประมาณ", ["i8"]],
    ["I8", ["i8"]],
    ["I 8 กระบวนการ", ["i8"]],
    ["O13 รายงาน", ["O13"]],
    ["o13 รายงาน", ["O13"]],
    ["O-13 รายงาน", ["O13"]],
    ["O1. โครงสร้าง", ["O1"]],
    ["OIT 12 รายงาน", ["O12"]],
    ["OIT1 โครงสร้าง", ["O1"]],
    ["029 แนวปฏิบัติ", ["O29"]],
    ["๐13 รายงาน", ["O13"]],
    ["๐๑๓ รายงาน", ["O13"]],
    ["๐2 ข้อมูลผู้บริหาร", ["O2"]],
    ["i๑๙ การใช้ทรัพย์สิน", ["i19"]],
    ["i19 และ i20 การใช้ทรัพย์สิน", ["i19", "i20"]],
    ["i19, i20 การใช้ทรัพย์สิน", ["i19", "i20"]],
    ["i19, 20 การใช้ทรัพย์สิน", ["i19", "i20"]],
    ["e6-e7 การเผยแพร่", ["e6", "e7"]],
    ["e6 - 8 การเผยแพร่", ["e6", "e7", "e8"]],
    ["O1 ถึง O3 ข้อมูลพื้นฐาน", ["O1", "O2", "O3"]],
    ["i8\u00A0กระบวนการ", ["i8"]],
    ["การป้องกันการทุจริต", []],
    ["IT Audit 5 ข้อ", []],
    ["E-Service 3 ระบบ", []],
    ["ประเด็น i8", []],
    ["", []],
  ])("%j names %j", (issue, codes) => {
    expect(readCodes(issue).codes).toEqual(codes);
  });

  it("leaves the title behind the codes", () => {
    expect(readCodes("i19 และ i20 การใช้ ทรัพย์สิน").title).toBe("การใช้ ทรัพย์สิน");
    expect(readCodes("O13 - รายงานประจำปี").title).toBe("รายงานประจำปี");
    expect(readCodes("การป้องกันการทุจริต").title).toBe("การป้องกันการทุจริต");
  });
});

it.each([
  ["IIT", "IIT"],
  ["EIT (1)", "EIT"],
  ["แบบ oit", "OIT"],
  ["", null],
  ["แบบสำรวจ", null],
])("%j is the instrument %j", (text, instrument) => {
  expect(instrumentOf(text)).toBe(instrument);
});
