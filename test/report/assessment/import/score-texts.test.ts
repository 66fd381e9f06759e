import { found, header, reasons, table } from "./read-tables";

describe("a score", () => {
  it.each([
    ["73.10", 73.1],
    ["73,10", 73.1],
    ["๗๓.๑๐", 73.1],
    ["ร้อยละ 73.10", 73.1],
    ["73.10%", 73.1],
    ["73.10 คะแนน", 73.1],
    ["(73.10 คะแนน)", 73.1],
    ["73.09999999", 73.1],
    ["73.105", 73.105],
    ["100.00", 100],
    ["0", 0],
  ])("may be spelt %j", (spelling, score) => {
    expect(found([table([header, ["i8", "เรื่อง", spelling]])])).toEqual([["i8", score]]);
  });

  it.each([
    ["-", "no-score"],
    ["", "no-score"],
    ["N/A", "no-score"],
    ["#N/A", "no-score"],
    ["รอผลการประเมิน", "no-score"],
    ["ดีมาก", "bad-score"],
    ["1,000", "bad-score"],
    ["80.24 และ 84.19", "bad-score"],
    ["100.01", "score-out-of-range"],
    ["-0.5", "score-out-of-range"],
    ["ผ่าน", "bad-score"],
  ])("that is none, %j, is named %s", (spelling, reason) => {
    expect(reasons([table([header, ["i8", "เรื่อง", spelling], ["i9", "อื่น", "85"]])])).toEqual([
      [2, reason],
    ]);
  });

  it("of an OIT item may be a word, where all of the table's are", () => {
    const words = [header, ["O1", "โครงสร้าง", "ผ่าน"], ["O13", "รายงาน", "ไม่ผ่าน"]];
    expect(found([table(words)])).toEqual([
      ["O1", 100],
      ["O13", 0],
    ]);
    expect(
      found([table([header, ["O1", "ก", "มี"], ["O2", "ข", "ไม่มี"], ["O3", "ค", "-"]])]),
    ).toEqual([
      ["O1", 100],
      ["O2", 0],
    ]);
    const mixed = [...words, ["O14", "คู่มือ", "100"]];
    expect(found([table(mixed)])).toEqual([["O14", 100]]);
    expect(reasons([table(mixed)])).toEqual([
      [2, "bad-score"],
      [3, "bad-score"],
    ]);
  });
});
