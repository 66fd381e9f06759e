import { isSameAgency, looksLikeAgency, namesAgency } from "../../../src/report/terms/agencies";

describe("two names are one agency's", () => {
  it.each([
    ["กรมหนึ่ง", "กรม หนึ่ง"],
    ["สำนักงานตัวอย่างแห่งชาติ (สตช.)", "สํานักงานตัวอย่างแห่งชาติ"],
    ["สตช.", "สำนักงานตัวอย่างแห่งชาติ (สตช.)"],
    ["ของ กรมหนึ่ง", "กรมหนึ่ง"],
    ["12. เทศบาลตำบลบ้านใหม่", "เทศบาลตำบลบ้านใหม่"],
    ["หน่วยงาน: กรมหนึ่ง", "กรมหนึ่ง [กห.]"],
    ["โรงเรียนตัวอย่าง ๒", "โรงเรียนตัวอย่าง 2"],
    ["องค์การบริหารส่วนตำบลบ้านใหม่หนองไทรทอง", "องค์การบริหารส่วนตำบลบ้านใหม่หน"],
  ])("%s = %s", (one, other) => {
    expect([isSameAgency(one, other), isSameAgency(other, one)]).toEqual([true, true]);
  });
});

describe("two names are of different agencies", () => {
  it.each([
    ["กรมหนึ่ง", "กรมหนึ่งเดียว"],
    ["เทศบาลตำบลบ้านใหม่ (ตาก)", "เทศบาลตำบลบ้านใหม่ (น่าน)"],
    ["เทศบาลตำบลบ้านใหม่ (ตาก)", "เทศบาลตำบลบ้านเก่า (ตาก)"],
    ["", ""],
    ["กรมหนึ่ง", ""],
  ])("%s, %s", (one, other) => {
    expect([isSameAgency(one, other), isSameAgency(other, one)]).toEqual([false, false]);
  });
});

it.each([
  ["กรมหนึ่ง", true],
  ["3) เทศบาลตำบลบ้านใหม่", true],
  ["การไฟฟ้าแห่งหนึ่ง", true],
  ["การใช้งบประมาณ", false],
  ["ประเด็น", false],
  ["ปี 2566", false],
])("tells from its beginning whether %s is an agency: %s", (text, is) => {
  expect(looksLikeAgency(text)).toBe(is);
});

it.each([
  ["คะแนน ITA กรมหนึ่ง ปี 2566", true],
  ["คะแนนกรมหนึ่งประจำปี2566", true],
  ["scores_กน._2566", true],
  ["กน 2566", true],
  ["คะแนนกรมหนึ่งเดียว", false],
  ["กนก 2566", false],
  ["กรมสอง", false],
])("sees in %j whether it names กรมหนึ่ง (กน.): %s", (text, names) => {
  expect(namesAgency(text, "กรมหนึ่ง (กน.)")).toBe(names);
});
