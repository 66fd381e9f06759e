import { outcome } from "./own-scores-of";
import { table } from "./read-tables";

describe("scores that look like parts of one", () => {
  const fractions = [
    ["ข้อ", "ประเด็น", "คะแนน"],
    ["i8", "งบประมาณ", "0.7825"],
    ["i18", "การสรรหา", "0.8140000000000001"],
    ["O1", "โครงสร้าง", "1"],
    ["O13", "รายงาน", "0"],
  ];
  const indicators = [
    ["ตัวชี้วัด", "คะแนน"],
    ["การใช้งบประมาณ", "0.7825"],
    ["การใช้อำนาจ", "0.814"],
  ];

  it.each([[fractions], [indicators]])("are asked about, not guessed", (rows) => {
    expect(outcome([table(rows)])).toMatchObject({ kind: "fractions", example: 0.7825 });
  });

  it("are taken as a person says", () => {
    expect(outcome([table(fractions)], { fractions: "times-100" })).toEqual([
      "i8 78.25",
      "i18 81.4",
      "O1 100",
      "O13 0",
    ]);
    expect(outcome([table(indicators)], { fractions: "times-100" })).toEqual([
      "2: 78.25",
      "3: 81.4",
    ]);
    expect(outcome([table(indicators)], { fractions: "as-they-stand" })).toEqual([
      "2: 0.7825",
      "3: 0.814",
    ]);
  });

  it("are asked about for the instrument that has them, beside others that do not", () => {
    const rows = [
      ["ข้อ", "ประเด็น", "คะแนน"],
      ["i8", "งบประมาณ", "0.7825"],
      ["O1", "โครงสร้าง", "100"],
    ];
    expect(outcome([table(rows)])).toMatchObject({ kind: "fractions", example: 0.7825 });
    expect(outcome([table(rows)], { fractions: "times-100" })).toEqual(["i8 78.25", "O1 100"]);
  });

  it.each([
    ["noughts alone", ["O1", "0"], ["O13", "0"]],
    ["a low score beside higher ones", ["i8", "0.5"], ["i9", "88"]],
    ["a column with percent signs", ["i8", "78.25%"], ["i9", "88%"]],
  ])("are not seen in %s", (_, ...lines) => {
    const read = outcome([table([["ข้อ", "คะแนน"], ...lines])]);
    expect(read).toEqual(lines.map(([code, score]) => `${code} ${Number.parseFloat(score ?? "")}`));
  });
});
