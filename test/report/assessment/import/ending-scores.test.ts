import { endingScores } from "../../../src/report/assessment/import/ending-scores";

test.each([
  ["กระบวนการ 73.10", "กระบวนการ", ["73.10"]],
  ["กระบวนการ 100 ๗๑.๕๐ 73.10", "กระบวนการ", ["100", "๗๑.๕๐", "73.10"]],
  ["ทรัพย์สิน 80.24 และ 84.19", "ทรัพย์สิน", ["80.24 และ 84.19"]],
  ["ทรัพย์สิน (ร้อยละ 80.24 / 84.19 คะแนน)", "ทรัพย์สิน", ["(ร้อยละ 80.24 / 84.19 คะแนน)"]],
  ["ทรัพย์สิน ( 80.24 % )", "ทรัพย์สิน", ["( 80.24 % )"]],
  ["73.10 80.24", "", ["73.10", "80.24"]],
  ["เปิดเผย ไม่ผ่าน", "เปิดเผย", ["ไม่ผ่าน"]],
])("%s ends with its scores", (line, before, scores) => {
  expect(endingScores(line)).toMatchObject({ before, scores });
});

test.each(["กระบวนการ", "รอบ 6", "ปี 2566", "พ.ศ.2566"])("%s ends with no score", (line) => {
  expect(endingScores(line)).toBeNull();
});
