import {
  readScores,
  scoresInIssue,
  withoutScores,
  writeScores,
} from "../../../src/report/terms/scores";

describe("scores as people write them", () => {
  it.each([
    ["73.10", [73.1]],
    ["73,10", [73.1]],
    ["๗๓.๑๐", [73.1]],
    ["ร้อยละ 73.10", [73.1]],
    ["80.24 และ 84.19", [80.24, 84.19]],
    ["100", [100]],
    ["ยังไม่มี", []],
    ["", []],
  ])("the score cell %j holds %j", (text, scores) => {
    expect(readScores(text)).toEqual(scores);
  });

  it.each([
    ["i8 กระบวนการ (73.10 คะแนน)", [73.1]],
    ["i19 และ i20 ทรัพย์สิน (๘๐.๒๔ และ 84.19 คะแนน)", [80.24, 84.19]],
    ["การป้องกันการทุจริต (คะแนนภาพรวม 93.75 คะแนน)", [93.75]],
    ["i8 กระบวนการ (การมีส่วนร่วม)", []],
    ["O13 รายงานประจำปี (พ.ศ. 2566)", []],
  ])("the issue %j holds %j", (issue, scores) => {
    expect(scoresInIssue(issue)).toEqual(scores);
  });

  it("moves scores out of an issue without losing other words in the brackets", () => {
    expect(withoutScores("i8 กระบวนการ (73.10 คะแนน)")).toBe("i8 กระบวนการ");
    expect(withoutScores("ป้องกัน (คะแนนภาพรวม 93.75 คะแนน)")).toBe(
      "ป้องกัน (คะแนนภาพรวม 93.75 คะแนน)",
    );
    expect(withoutScores("i8 กระบวนการ (การมีส่วนร่วม)")).toBe("i8 กระบวนการ (การมีส่วนร่วม)");
  });

  it("writes one score as a number and several as the published form does", () => {
    expect(writeScores([73.1])).toBe(73.1);
    expect(writeScores([80.24, 72.7])).toBe("80.24 และ 72.70");
    expect(writeScores([])).toBe("");
  });
});
