import { inDigits } from "../../../src/report/publishing/digits";

test.each([
  ["1. ประชุมวันที่ 9 พ.ค. 2566", "๑. ประชุมวันที่ ๙ พ.ค. ๒๕๖๖"],
  ["คำสั่ง ที่ 132/2566 (73.10 คะแนน)", "คำสั่ง ที่ ๑๓๒/๒๕๖๖ (๗๓.๑๐ คะแนน)"],
  ["i8 และ O13", "i8 และ O13"],
  [
    "ที่ https://www.sme.go.th/2566 และ a1@sme.go.th",
    "ที่ https://www.sme.go.th/2566 และ a1@sme.go.th",
  ],
  ["https://www.sme.go.th/แผน/2566/12 ปี 2566", "https://www.sme.go.th/แผน/2566/12 ปี ๒๕๖๖"],
  ["EIT (1) ข้อ 2", "EIT (1) ข้อ ๒"],
  ["1.1 ขั้นแรก\n1.2 ขั้นต่อไป", "๑.๑ ขั้นแรก\n๑.๒ ขั้นต่อไป"],
])("Thai digits, but in codes and addresses: %j", (typed, thai) => {
  expect(inDigits(typed, "thai")).toBe(thai);
});

test("Arabic digits throughout, or as they were typed", () => {
  expect(inDigits("๑. พ.ศ. ๒๕๖๖", "arabic")).toBe("1. พ.ศ. 2566");
  expect(inDigits("www.x.go.th/แผน-๒๕๖๖ ปี ๒๕๖๖", "arabic")).toBe("www.x.go.th/แผน-๒๕๖๖ ปี 2566");
  expect(inDigits("๑. พ.ศ. 2566", "typed")).toBe("๑. พ.ศ. 2566");
});
