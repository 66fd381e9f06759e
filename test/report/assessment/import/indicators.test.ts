import { asIndicators, names, outcome, own, ten } from "./own-scores-of";
import { table } from "./read-tables";

describe("the ten indicators of an agency are read", () => {
  const rowsOf = (label: (at: number) => string[]) =>
    ten.map((score, at) => [...label(at), score.toFixed(2)]);
  it.each<[string, string[][]]>([
    [
      "by number and name",
      [["ตัวชี้วัด", "คะแนน"], ...rowsOf((at) => [`ตัวชี้วัดที่ ${at + 1} ${names[at]}`])],
    ],
    ["by number alone", [["รายการ", "คะแนน"], ...rowsOf((at) => [`ตัวชี้วัดที่ ${at + 1}`])]],
    [
      "by name, a number of the lines in front",
      [["ที่", "ตัวชี้วัด", "คะแนน"], ...rowsOf((at) => [`${at + 1}`, names[at] ?? ""])],
    ],
    [
      "by name, sorted, ranked by a number that is not the indicator's",
      [["อันดับ", "ตัวชี้วัด", "คะแนน"], ...rowsOf((at) => [`${10 - at}`, names[at] ?? ""]).reverse()],
    ],
    [
      "under their instruments, with a total",
      [
        ["แบบ", "ตัวชี้วัด", "คะแนน"],
        ["IIT", "", ""],
        ...rowsOf((at) => ["", `${at + 1}. ${names[at]}`]),
        ["", "คะแนนรวม", "87.05"],
      ],
    ],
    [
      "under a header that says so, as bare numbers",
      [["ตัวชี้วัดที่", "คะแนน"], ...rowsOf((at) => [`${at + 1}`])],
    ],
    [
      "with Thai digits",
      [
        ["ตัวชี้วัด", "คะแนน"],
        ...rowsOf((at) => [`ตัวชี้วัดที่ ${"๑๒๓๔๕๖๗๘๙".charAt(at) || "๑๐"} ${names[at]}`]),
      ],
    ],
  ])("%s", (_, rows) => {
    expect(outcome([table(rows)])).toEqual(asIndicators(ten));
  });

  it("numbered anew under each instrument", () => {
    const rows = [
      ["ที่", "ตัวชี้วัด", "คะแนน"],
      ["แบบวัด IIT", "", ""],
      ["1", "การปฏิบัติหน้าที่", "95.1"],
      ["2", "การใช้งบประมาณ", "78.25"],
      ["แบบวัด EIT", "", ""],
      ["1", "คุณภาพการดำเนินงาน", "92.35"],
      ["แบบวัด OIT", "", ""],
      ["1", "การเปิดเผยข้อมูล", "93.75"],
    ];
    expect(outcome([table(rows)])).toEqual(["1: 95.1", "2: 78.25", "6: 92.35", "9: 93.75"]);
  });

  it("but not where they stand between items", () => {
    const rows = [
      ["ข้อ", "ประเด็น", "คะแนน"],
      ["ตัวชี้วัดที่ 2 การใช้งบประมาณ", "", "88.8"],
      ["i8", "กระบวนการงบประมาณ", "78.25"],
    ];
    expect(outcome([table(rows)])).toEqual(["i8 78.25"]);
  });

  it("without one that was not assessed", () => {
    const rows = [
      ["ตัวชี้วัด", "คะแนน"],
      ["การใช้งบประมาณ", "78.25"],
      ["การใช้อำนาจ", "-"],
    ];
    const read = own([table(rows)]);
    expect(outcome([table(rows)])).toEqual(["2: 78.25"]);
    expect(read).toMatchObject({ unread: [{ line: 3, reason: "no-score" }] });
  });
});
